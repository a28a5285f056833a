package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpeechTrackTest {
    private static final float[] SPEECH =
            Arrays.copyOf(Opponent.named("rico").sound().samples(), 6 * Recogniser.SAMPLE_RATE);
    private static final PhoneNet NET = PhoneNet.shipped();

    private final Recording recording = new Recording();
    private final SpeechTrack track = new SpeechTrack(recording, NET);

    @Test
    void whatIsHeardPiecewiseIsWhatIsHeardWhole() {
        PhoneEvidence whole = PhoneEvidence.of(SPEECH, Recogniser.SAMPLE_RATE, NET);
        PhoneEvidence pieces = null;
        for (int first = 0; first < SPEECH.length; first += 7_001) {
            recording.append(Arrays.copyOfRange(SPEECH, first, Math.min(SPEECH.length, first + 7_001)));
            pieces = track.evidence(0, recording.rows());
        }
        assertThat(pieces).isNotNull();
        for (int row = 0; row < 600 - NET.reach() - 2; row++) {
            assertThat(pieces.novelty()[row]).isCloseTo(whole.novelty()[row], within(1e-4));
            assertThat(pieces.scores().logPosteriors()[row])
                    .containsExactly(whole.scores().logPosteriors()[row], within(1e-4f));
        }
    }

    @Test
    void forgettingChangesNothingThatIsStillAskedFor() {
        recording.append(SPEECH);
        PhoneEvidence before = track.evidence(300, 600);
        track.forget(300);
        PhoneEvidence after = track.evidence(300, 600);
        assertThat(after.novelty()).containsExactly(before.novelty(), within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> track.evidence(100, 200));
    }

    @Test
    void rowsThatWereNeverHeardMayBeSkipped() {
        recording.append(SPEECH);
        PhoneEvidence whole = PhoneEvidence.of(SPEECH, Recogniser.SAMPLE_RATE, NET);
        track.forget(200);
        PhoneEvidence skipped = track.evidence(200, 600);
        long same = skipped.onsets().stream()
                .filter(onset -> whole.onsets().stream()
                        .anyMatch(other -> Math.abs(other.seconds() - onset.seconds() - 2) < 0.02))
                .count();
        assertThat(same / (double) skipped.onsets().size()).isGreaterThan(0.8);
    }

    @Test
    void aRecordingTooShortForAnyRowIsSilent() {
        recording.append(new float[100]);
        assertThat(track.evidence(0, 3).onsets()).isEmpty();
        assertThat(track.evidence(0, 3).novelty()).hasSize(3);
    }
}
