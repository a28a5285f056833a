package comeback.perform;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.listen.Onset;
import comeback.listen.RiseDetector;
import comeback.write.Lyric;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Both voices put vowels on the grid, at their own pitch and loudness, the same every time.
class PerformerTest {
    private static final List<String> LINES = Stream.concat(
                    Verses.BATTLE.stream(), Stream.of("Your crew is quiet now they heard the better verse"))
            .toList();
    private static final Lyric LYRIC = Verses.lyric(92, LINES);
    private static final Map<String, Take> TAKES = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void vowelsAreWhereTheyWereAskedAndWhereTheTakeSays(String voice) {
        double[] fromPlan = distances(take(voice), false);
        double[] fromDeclared = distances(take(voice), true);
        assertThat(fromPlan).hasSizeGreaterThanOrEqualTo(100);
        assertThat(median(fromPlan)).isLessThan(0.010);
        assertThat(fromPlan[(int) (0.85 * fromPlan.length)]).isLessThan(0.030);
        assertThat(median(fromDeclared)).isLessThan(0.010);
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void everyLineIsOnePhraseOfSoundBelowTheCeilingAndAtOneLoudness(String voice) {
        Take take = take(voice);
        assertThat(take.phrases()).hasSize(LINES.size());
        double barSeconds = 4 * LYRIC.timeline().tempo().secondsPerQuarter();
        for (Phrase phrase : take.phrases()) {
            double first = phrase.syllables().getFirst().plannedSeconds();
            double lead = first - phrase.firstFrame() / (double) Performer.SAMPLE_RATE;
            assertThat(lead).isBetween(0.04, LYRIC.timeline().tempo().secondsPerQuarter());
            assertThat(phrase.samples().length / (double) Performer.SAMPLE_RATE)
                    .isBetween(0.8 * barSeconds, 1.4 * barSeconds);
            for (float sample : phrase.samples()) {
                assertThat(Math.abs(sample)).isLessThanOrEqualTo(Loudness.CEILING);
            }
            assertThat(phrase.samples()[0]).isZero();
            assertThat(phrase.samples()[phrase.samples().length - 1]).isZero();
            assertThat(Loudness.soundingDecibels(phrase.samples())).isBetween(-19.5, -17.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void theVoiceSpeaksAtItsOwnPitch(String voice) {
        double asked = Voices.spec(voice).medianF0Hz();
        double heard =
                Pitch.median(take(voice).phrases().stream().map(Phrase::samples).toList(), Performer.SAMPLE_RATE);
        assertThat(12 * Math.log(heard / asked) / Math.log(2)).isBetween(-2.0, 2.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void theSameLyricGivesTheSameSoundFromAnotherPerformer(String voice) {
        try (Performer performer = Voices.performer(voice)) {
            PhraseSpan third = performer.phrases(LYRIC).get(2);
            Phrase again = performer.perform(LYRIC, third);
            assertThat(again.samples()).isEqualTo(take(voice).phrases().get(2).samples());
            assertThat(again.syllables()).isEqualTo(take(voice).phrases().get(2).syllables());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void aRestWithinALineIsSilent(String voice) {
        Lyric lyric = Verses.onSlots(92, "Back up now", 0, 2, 12);
        try (Performer performer = Voices.performer(voice)) {
            Phrase phrase = performer.perform(lyric, performer.phrases(lyric).getFirst());
            double origin = phrase.firstFrame() / (double) Performer.SAMPLE_RATE;
            double middle = (phrase.syllables().get(1).plannedSeconds()
                            + phrase.syllables().get(2).plannedSeconds())
                    / 2;
            int at = (int) ((middle - origin) * Performer.SAMPLE_RATE);
            float[] rest = Arrays.copyOfRange(phrase.samples(), at, at + 9_600);
            for (float sample : rest) {
                assertThat(Math.abs(sample)).isLessThan(0.02f);
            }
        }
    }

    private static synchronized Take take(String voice) {
        return TAKES.computeIfAbsent(voice, name -> {
            try (Performer performer = Voices.performer(name)) {
                return performer.perform(LYRIC);
            }
        });
    }

    /// How far the ear's nearest onset lies from each syllable, sorted, in seconds.
    private static double[] distances(Take take, boolean fromDeclared) {
        return take.phrases().stream()
                .flatMapToDouble(phrase -> {
                    double origin = phrase.firstFrame() / (double) Performer.SAMPLE_RATE;
                    List<Onset> heard = RiseDetector.detect(phrase.samples(), Performer.SAMPLE_RATE);
                    return phrase.syllables().stream()
                            .mapToDouble(syllable -> heard.stream()
                                    .mapToDouble(onset -> Math.abs(onset.seconds()
                                            + origin
                                            - (fromDeclared ? syllable.declaredSeconds() : syllable.plannedSeconds())))
                                    .min()
                                    .orElse(1));
                })
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
