package comeback.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StemMakerTest {
    /// A bar of 4/4 lasts 123,870.97 frames at this tempo: no bar line falls on a frame.
    private static final Timeline TIMELINE = Timeline.of(93, Meter.FOUR_FOUR);

    private static final int BAR_4 = 495_484;
    private static final int BAR_5 = 619_355;

    @TempDir
    Path folder;

    @Test
    void startsABarEarlyAndPutsEachPhraseOnItsFrame() {
        Stem stem = StemMaker.stem(
                new Takes(TIMELINE)
                        .line(5, "now", BAR_5 - 10, new float[] {.5f, .25f, .5f}, 20)
                        .line(5, "then", BAR_5 - 8, new float[] {.25f, .125f}, 21)
                        .take(48_000),
                5);
        assertThat(stem.start().quarters()).isEqualTo(16);
        assertThat(stem.firstFrame()).isEqualTo(BAR_4);
        assertThat(stem.sampleRate()).isEqualTo(48_000);
        int first = BAR_5 - 10 - BAR_4;
        assertThat(stem.samples()).hasSize(first + 4).startsWith(0f, 0f, 0f);
        assertThat(stem.samples()).endsWith(.5f, .25f, .75f, .125f);
        assertThat(stem.samples()[first - 1]).isZero();
    }

    @Test
    void bringsATakeOfAnotherRateToTheSameTime() {
        float[] click = new float[400];
        click[200] = 1;
        Stem stem = StemMaker.stem(
                new Takes(TIMELINE).line(5, "now", BAR_5 / 2, click, 20).take(24_000), 5);
        int loudest = 0;
        for (int i = 0; i < stem.samples().length; i++) {
            loudest = stem.samples()[i] > stem.samples()[loudest] ? i : loudest;
        }
        assertThat(BAR_4 + loudest).isEqualTo((BAR_5 / 2 + 200) * 2);
    }

    @Test
    void phrasesThatRunIntoOneAnotherStayWithinOneAndTheRestIsUntouched() {
        float[] early = tone(4_800, .75f);
        float[] late = tone(4_800, .5f);
        Stem stem = StemMaker.stem(
                new Takes(TIMELINE)
                        .line(5, "now", BAR_5, early, 20)
                        .line(5, "then", BAR_5 + 2_400, late, 21)
                        .take(48_000),
                5);
        int from = BAR_5 - BAR_4;
        float loudest = 0;
        for (float sample : stem.samples()) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        assertThat(loudest).isBetween(.99f, 1f);
        assertThat(Arrays.copyOfRange(stem.samples(), from, from + 2_400 - 480))
                .isEqualTo(Arrays.copyOf(early, 2_400 - 480));
        assertThat(Arrays.copyOfRange(stem.samples(), from + 4_800 + 480, from + 7_200))
                .isEqualTo(Arrays.copyOfRange(late, 2_400 + 480, 4_800));
    }

    @Test
    void refusesToLoseAnOnset() {
        assertThatThrownBy(() -> StemMaker.stem(
                        new Takes(TIMELINE)
                                .line(5, "now", BAR_4 - 1, new float[] {.75f}, 20)
                                .take(48_000),
                        5))
                .hasMessageContaining("1 frames before the bar");
    }

    @Test
    void aFileSaysWhereItBelongsAndNeverStartsBeforeTheSong() {
        Path file = folder.resolve("stem.wav");
        StemFile.write(
                file,
                StemMaker.stem(
                        new Takes(TIMELINE)
                                .line(0, "now", 100, new float[] {.5f}, 0)
                                .take(48_000),
                        0));
        Sound read = WaveReader.read(file);
        assertThat(read.samples()).hasSize(101);
        assertThat(read.samples()[100]).isEqualTo(.5f);
        Stem early = StemMaker.stem(
                new Takes(TIMELINE).line(0, "now", -480, new float[] {.5f}, 0).take(48_000), 0);
        assertThatThrownBy(() -> StemFile.write(file, early))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("10 ms before the song's start", "a bar later");
    }

    private static float[] tone(int frames, float amplitude) {
        float[] tone = new float[frames];
        for (int i = 0; i < frames; i++) {
            tone[i] = amplitude * (float) Math.sin(2 * Math.PI * i / 48);
        }
        return tone;
    }
}
