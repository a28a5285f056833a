package comeback.perform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.write.LyricLine;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Syllables stand out as they are planned to, the more the fiercer, and never twice in the same way.
class TuneTest {
    private static final VoiceSpec VOICE = Voices.spec("female");

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void plannedAccentsStandAboveTheirNeighbours(double intensity) {
        for (LyricLine line : Verses.lyric(92, Verses.BATTLE).lines()) {
            Tune tune = tune(line, intensity, 3);
            for (int k = 1; k < tune.semitones().length; k++) {
                boolean accented = line.syllables().get(k).accent() >= 0.8;
                boolean plainBefore = line.syllables().get(k - 1).accent() < 0.7;
                if (accented && plainBefore) {
                    assertThat(tune.semitones()[k] - tune.semitones()[k - 1]).isGreaterThan(2);
                    assertThat(tune.decibels()[k] - tune.decibels()[k - 1]).isGreaterThan(3);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aFiercerLineMovesMore(long seed) {
        LyricLine line = Verses.lyric(92, Verses.BATTLE).lines().getFirst();
        assertThat(deviation(tune(line, 0, seed).semitones()))
                .isLessThan(deviation(tune(line, 0.5, seed).semitones()));
        assertThat(deviation(tune(line, 0.5, seed).semitones()))
                .isLessThan(deviation(tune(line, 1, seed).semitones()));
        assertThat(deviation(tune(line, 0, seed).decibels()))
                .isLessThan(deviation(tune(line, 1, seed).decibels()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aSeedIsATuneAndAnotherSeedAnother(long seed) {
        LyricLine line = Verses.lyric(92, Verses.BATTLE).lines().getFirst();
        assertThat(tune(line, 0.5, seed).semitones())
                .containsExactly(tune(line, 0.5, seed).semitones(), within(0.0));
        assertThat(tune(line, 0.5, seed + 1).semitones())
                .isNotEqualTo(tune(line, 0.5, seed).semitones());
    }

    private static Tune tune(LyricLine line, double intensity, long seed) {
        double[] vowels = Lead.sinceFirstVowel(Timeline.of(92, Meter.FOUR_FOUR), line);
        return Tune.of(line, vowels, false, VOICE, new Expression(intensity), seed);
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }
}
