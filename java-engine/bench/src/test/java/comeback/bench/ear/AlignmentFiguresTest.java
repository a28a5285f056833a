package comeback.bench.ear;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.listen.Heard;
import comeback.listen.HeardSyllable;
import comeback.time.Ppq;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentFiguresTest {
    @Test
    void syllablesOfWordsArePairedInOrderAndThoseThatAreNotLaidAreOff() {
        List<Double> errors = AlignmentFigures.errors(
                new double[] {1, 2, 3, 4},
                laid(syllable(1, 0), syllable(1.5, -1), syllable(2.25, 1), syllable(2.75, 1)));
        assertThat(errors).containsExactly(0.0, 0.25, -0.25, Double.POSITIVE_INFINITY);
    }

    @Test
    void sharesAreOfAllVowels() {
        Map<String, Object> figures =
                AlignmentFigures.figures(List.of(0.01, -0.03, 0.04, Double.POSITIVE_INFINITY, 0.015));
        assertThat(figures)
                .containsEntry("within20Millis", 0.4)
                .containsEntry("within50Millis", 0.8)
                .containsEntry("medianErrorMillis", 15.0);
    }

    private static Heard laid(HeardSyllable... syllables) {
        return new Heard(0, Ppq.ZERO, List.of(), List.of(syllables));
    }

    private static HeardSyllable syllable(double seconds, int word) {
        return new HeardSyllable(new Ppq(seconds), null, word, 0, 0, 0.5);
    }
}
