package comeback.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import comeback.time.Ppq;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipTest {
    private static final List<ClipNote> NO_NOTES = List.of();

    private static Clip clip(int anchorFrame, float[] lead, float @Nullable [] doubles, List<ClipNote> notes) {
        return new Clip(1, 1, Ppq.ZERO, 90, anchorFrame, 48_000, lead, doubles, null, notes);
    }

    @Test
    void itsNotesAreItsOwn() {
        List<ClipNote> notes = new ArrayList<>(List.of(new ClipNote(3, 1, 0, 60, 100), new ClipNote(3, 9, 1, 36, 1)));
        Clip clip = clip(3, new float[4], null, notes);
        notes.clear();
        assertThat(clip.notes()).hasSize(2);
        assertThat(clip.frames()).isEqualTo(4);
    }

    @Test
    void itsLayersAreOfOneLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> clip(0, new float[4], new float[5], NO_NOTES));
    }

    @Test
    void itsSamplesAreNumbers() {
        float[] broken = {0, Float.NaN};
        assertThatIllegalArgumentException().isThrownBy(() -> clip(0, broken, null, NO_NOTES));
        assertThatIllegalArgumentException().isThrownBy(() -> clip(0, new float[2], broken, NO_NOTES));
    }

    @Test
    void itsAnchorMayLieOutsideButNotBeyondAnyClip() {
        assertThat(clip(-1, new float[4], null, NO_NOTES).anchorFrame()).isEqualTo(-1);
        assertThat(clip(4, new float[4], null, NO_NOTES).anchorFrame()).isEqualTo(4);
        int beyond = SessionLayout.POOL_BYTES / Float.BYTES + 1;
        assertThatIllegalArgumentException().isThrownBy(() -> clip(beyond, new float[4], null, NO_NOTES));
        assertThatIllegalArgumentException().isThrownBy(() -> clip(-beyond, new float[4], null, NO_NOTES));
    }

    @Test
    void itHasSound() {
        assertThatIllegalArgumentException().isThrownBy(() -> clip(0, new float[0], null, NO_NOTES));
    }

    @Test
    void itsNotesAreInOrderAndWithinIt() {
        ClipNote first = new ClipNote(0, 1, 0, 60, 100);
        ClipNote second = new ClipNote(2, 1, 0, 60, 100);
        assertThatIllegalArgumentException().isThrownBy(() -> clip(0, new float[4], null, List.of(second, first)));
        assertThatIllegalArgumentException().isThrownBy(() -> clip(0, new float[2], null, List.of(first, second)));
    }

    @ParameterizedTest
    @CsvSource({"0, 48000", "NaN, 48000", "Infinity, 48000", "90, 0"})
    void itsTempoAndRateAreReal(double bpm, int sampleRate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Clip(1, 1, Ppq.ZERO, bpm, 0, sampleRate, new float[1], null, null, NO_NOTES));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 0, 60, 1", "0, 0, 0, 60, 1", "0, 1, 16, 60, 1", "0, 1, -1, 60, 1",
        "0, 1, 0, 128, 1", "0, 1, 0, -1, 1", "0, 1, 0, 60, 0", "0, 1, 0, 60, 128"
    })
    void aNoteIsOneThatMidiHas(int frame, int lengthFrames, int channel, int note, int velocity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClipNote(frame, lengthFrames, channel, note, velocity));
    }
}
