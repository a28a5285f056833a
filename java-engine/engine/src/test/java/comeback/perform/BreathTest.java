package comeback.perform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.write.Lyric;
import java.util.Arrays;
import java.util.List;
import org.jtransforms.fft.DoubleFFT_1D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A line breathes in before its first consonant where there is time, and in its long rests; quietly.
class BreathTest {
    private static final Lyric VERSE = Verses.lyric(92, Verses.BATTLE.subList(0, 3));
    /// Its second line follows a whole bar of rest.
    private static final Lyric RESTING = new Lyric(
            VERSE.timeline(), 7, List.of(VERSE.lines().get(0), VERSE.lines().get(2)), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void aLineAfterARestBreathesInJustBeforeItsFirstConsonant(String voice) {
        try (Performer performer = Voices.performer(voice)) {
            for (Phrase phrase : performer.perform(RESTING).phrases()) {
                Breath breath = phrase.score().breathing().breaths().getFirst();
                int preRoll = phrase.score().breathing().preRollFrames();
                double consonant = preRoll / 48_000.0 + phrase.score().heardSeconds(1);
                assertThat(breath.fromSeconds()).isZero();
                assertThat(breath.toSeconds()).isBetween(0.2, 0.41).isBetween(consonant - 0.12, consonant + 0.03);
                float[] inhaled = Arrays.copyOf(phrase.samples(), preRoll);
                assertThat(Loudness.soundingDecibels(inhaled) - Loudness.soundingDecibels(phrase.samples()))
                        .isBetween(-28.0, -20.0);
                assertThat(inhaled[0]).isBetween(-1e-5f, 1e-5f);
                assertThat(phrase.score().leadFrames()).isLessThanOrEqualTo((int)
                        (48_000 * VERSE.timeline().tempo().secondsPerQuarter()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void aLineThatFollowsAtOnceOrIsInHasteDoesNotBreathe(String voice) {
        try (Performer performer = Voices.performer(voice)) {
            List<PhraseSpan> spans = performer.phrases(VERSE);
            Phrase breathing = performer.perform(VERSE, spans.get(0));
            Phrase hasty = performer.perform(VERSE, spans.get(0).breathless());
            Phrase second = performer.perform(VERSE, spans.get(1));
            assertThat(second.score().breathing()).isEqualTo(Breathing.NONE);
            assertThat(hasty.score().breathing()).isEqualTo(Breathing.NONE);
            int preRoll = breathing.score().breathing().preRollFrames();
            assertThat(hasty.firstFrame()).isEqualTo(breathing.firstFrame() + preRoll);
            int at = breathing.score().leadFrames();
            assertThat(Arrays.copyOfRange(breathing.samples(), at, breathing.samples().length))
                    .as("the voice is the same")
                    .isEqualTo(Arrays.copyOfRange(hasty.samples(), at - preRoll, hasty.samples().length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void aLongRestWithinALineIsBreathedIn(String voice) {
        Lyric lyric = Verses.onSlots(92, "Back up now", 0, 2, 12);
        try (Performer performer = Voices.performer(voice)) {
            Phrase phrase = performer.perform(lyric, performer.phrases(lyric).getFirst());
            assertThat(phrase.score().breathing().breaths()).hasSize(2);
            Breath breath = phrase.score().breathing().breaths().getLast();
            double origin = phrase.firstFrame() / 48_000.0;
            double next = phrase.syllables().get(2).plannedSeconds() - origin;
            assertThat(breath.toSeconds()).isBetween(next - 0.25, next - 0.05);
            float[] inhaled = Arrays.copyOfRange(
                    phrase.samples(), (int) (48_000 * breath.fromSeconds()), (int) (48_000 * breath.toSeconds()));
            assertThat(Loudness.soundingDecibels(inhaled) - Loudness.soundingDecibels(phrase.samples()))
                    .isBetween(-28.0, -20.0);
            assertThat(performer.recall(phrase.score(), Colour.PLAIN)).isEqualTo(phrase.samples());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void aBreathIsNoiseOfTheThroatThatSpeaks(String voice) {
        try (Performer performer = Voices.performer(voice)) {
            Phrase phrase = performer.perform(VERSE, performer.phrases(VERSE).getFirst());
            int preRoll = phrase.score().breathing().preRollFrames();
            double plain = centre(phrase.samples(), preRoll);
            double lower = centre(performer.recall(phrase.score(), new Colour(0, -4)), preRoll);
            assertThat(plain).isBetween(1_000.0, 3_500.0);
            assertThat(lower / plain).isCloseTo(Math.pow(2, -4 / 12.0), within(0.08));
        }
    }

    /// The middle of the power spectrum of the first `frames`, in hertz.
    private static double centre(float[] samples, int frames) {
        double[] spectrum = new double[frames];
        for (int i = 0; i < frames; i++) {
            spectrum[i] = samples[i];
        }
        new DoubleFFT_1D(frames).realForward(spectrum);
        double sum = 0;
        double power = 0;
        for (int bin = 1; bin < frames / 2; bin++) {
            double each = spectrum[2 * bin] * spectrum[2 * bin] + spectrum[2 * bin + 1] * spectrum[2 * bin + 1];
            sum += each * bin * 48_000.0 / frames;
            power += each;
        }
        return sum / power;
    }
}
