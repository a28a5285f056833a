package comeback.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.bridge.Clip;
import comeback.bridge.ClipNote;
import comeback.time.Ppq;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The first vowel is on its frame at every rate, the notes are on theirs, and at 48 kHz nothing is touched.
class HostClipsTest {
    private static final int LEAD = 45 * 160;
    private static final double BPM = 92;
    private static final Ppq VOWEL = new Ppq(16.25);
    private static final LineNotes ONE = notes(List.of(), syllable(16.25, 0.5, false, false));

    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000, 88_200, 96_000, 176_400, 192_000, 50_000, 44_101})
    void theAnchorIsTheFirstVowelAtAnyRate(int rate) {
        float[] sound = new float[24_000];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) pulse((i - LEAD) / 48_000.0);
        }
        Clip clip = HostClips.clip(1, 1, new LineSound(LEAD, sound), ONE, rate);
        assertThat(clip.sampleRate()).isEqualTo(rate);
        assertThat(clip.anchor()).isEqualTo(VOWEL);
        assertThat(peakFrames(clip)).isCloseTo(0, within(0.05));
        if (48_000L * clip.anchorFrame() == (long) LEAD * rate) {
            assertThat((double) clip.frames() / rate).isCloseTo(0.5, within(1.0 / rate));
        }
    }

    @Test
    void usualRatesGetNoMoreThanTheSound() {
        for (int rate : new int[] {44_100, 88_200, 96_000, 176_400, 192_000}) {
            Clip clip = HostClips.clip(1, 1, new LineSound(LEAD, new float[24_000]), ONE, rate);
            assertThat(clip.anchorFrame()).isEqualTo(LEAD / 160 * (rate / 300));
            assertThat(clip.frames()).isEqualTo(rate / 2);
        }
    }

    @Test
    void atFortyEightTheSamplesAreTheSame() {
        float[] noise = noise(24_000);
        Clip clip = HostClips.clip(7, 3, new LineSound(LEAD, noise, noise, null), ONE, 48_000);
        assertThat(clip.lead()).isEqualTo(noise);
        assertThat(clip.doubles()).isEqualTo(noise);
        assertThat(clip.adLibs()).isNull();
        assertThat(clip.anchorFrame()).isEqualTo(LEAD);
        assertThat(List.of(clip.key(), clip.generation())).containsExactly(7L, 3L);
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000, 96_000})
    void layersOfAnyLengthLieAtTheirPlacesInOneClip(int rate) {
        float[] doubles = new float[12_000];
        float[] adLibs = new float[60_000];
        Arrays.fill(doubles, 9_600, 10_800, 0.5f);
        Arrays.fill(adLibs, 48_000, 52_800, 0.5f);
        Clip clip = HostClips.clip(1, 1, new LineSound(LEAD, noise(24_000), doubles, adLibs), ONE, rate);
        assertThat(clip.frames()).isEqualTo(clip.doubles().length).isEqualTo(clip.adLibs().length);
        assertThat((double) clip.frames() / rate).isCloseTo(60_000 / 48_000.0, within(1.0 / rate));
        assertThat(middle(clip.doubles(), rate)).isCloseTo(10_200 / 48_000.0, within(0.001));
        assertThat(middle(clip.adLibs(), rate)).isCloseTo(50_400 / 48_000.0, within(0.001));
    }

    @Test
    void syllablesLastToTheNextAQuarterAtMost() {
        LineNotes line = notes(
                List.of(),
                syllable(16.25, 0, false, false),
                syllable(16.75, 0.5, true, false),
                syllable(16.755, 1, true, true),
                syllable(18.25, 0.5, false, true));
        double quarter = 60 / BPM * 96_000;
        Clip clip = HostClips.clip(1, 1, new LineSound(LEAD, new float[96_000]), line, 96_000);
        List<ClipNote> sung =
                clip.notes().stream().filter(note -> note.channel() == 0).toList();
        assertThat(sung).extracting(ClipNote::note).containsExactly(60, 62, 64, 64);
        assertThat(sung).extracting(ClipNote::velocity).containsExactly(48, 88, 127, 88);
        assertThat(sung)
                .extracting(note -> note.frame() - clip.anchorFrame())
                .containsExactly(0, round(0.5 * quarter), round(0.505 * quarter), round(2 * quarter));
        assertThat(sung)
                .extracting(ClipNote::lengthFrames)
                .containsExactly(round(0.5 * quarter), 960, round(quarter), round(quarter));
    }

    @Test
    void silenceReachesToBarLinesOutsideTheSound() {
        float[] noise = noise(24_000);
        LineNotes line = notes(List.of(new Ppq(16), new Ppq(20)), syllable(16.25, 0.5, false, false));
        double quarter = 60 / BPM * 48_000;
        Clip clip = HostClips.clip(1, 1, new LineSound(160, noise, null, noise), line, 48_000);
        assertThat(clip.anchorFrame()).isEqualTo(round(quarter / 4));
        List<ClipNote> places =
                clip.notes().stream().filter(note -> note.channel() == 1).toList();
        assertThat(places).extracting(ClipNote::note).containsExactly(36, 38, 36);
        assertThat(places)
                .extracting(ClipNote::frame)
                .containsExactly(0, clip.anchorFrame(), clip.anchorFrame() + round(3.75 * quarter));
        assertThat(clip.frames()).isEqualTo(clip.anchorFrame() + round(3.75 * quarter) + 1);
        assertThat(clip.lead()[clip.anchorFrame() - 161]).isZero();
        assertThat(clip.lead()[clip.anchorFrame() - 160 + 77]).isEqualTo(noise[77]);
        assertThat(clip.adLibs()).isEqualTo(clip.lead());
    }

    private static LineNotes notes(List<Ppq> barLines, LineNotes.Syllable... syllables) {
        return new LineNotes(BPM, VOWEL, List.of(syllables), barLines);
    }

    private static LineNotes.Syllable syllable(double quarters, double accent, boolean stressed, boolean rhymes) {
        return new LineNotes.Syllable(new Ppq(quarters), accent, stressed, rhymes);
    }

    /// Where what sounds lies on average, in seconds.
    private static double middle(float[] layer, int rate) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < layer.length; i++) {
            sum += (double) i * layer[i] / rate;
            weight += layer[i];
        }
        return sum / weight;
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }

    private static float[] noise(int frames) {
        Random chance = new Random(4);
        float[] noise = new float[frames];
        for (int i = 0; i < frames; i++) {
            noise[i] = chance.nextFloat() - 0.5f;
        }
        return noise;
    }

    /// A burst of 3 kHz round second 0.
    private static double pulse(double seconds) {
        return 0.8 * Math.exp(-Math.pow(seconds / 0.002, 2)) * Math.cos(2 * Math.PI * 3_000 * seconds);
    }

    /// How far after the anchor the clip correlates best with the burst, in frames.
    private static double peakFrames(Clip clip) {
        double best = Double.NEGATIVE_INFINITY;
        double at = 0;
        for (int step = -200; step <= 200; step++) {
            double sum = 0;
            for (int i = 0; i < clip.frames(); i++) {
                double seconds = (i - clip.anchorFrame() - step / 100.0) / clip.sampleRate();
                sum += Math.abs(seconds) < 0.01 ? clip.lead()[i] * pulse(seconds) : 0;
            }
            if (sum > best) {
                best = sum;
                at = step / 100.0;
            }
        }
        return at;
    }
}
