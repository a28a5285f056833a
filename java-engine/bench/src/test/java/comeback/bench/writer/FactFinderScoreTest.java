package comeback.bench.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How many of the facts that people see in 250 lines the finder sees, and how many it makes up. The finder was mended
/// by reading `facts-dev`; the others were kept apart.
class FactFinderScoreTest {
    @ParameterizedTest
    @ValueSource(strings = {"facts-dev", "facts-held-out", "facts-fresh"})
    void findsWhatPeopleFindAndLittleElse(String file) {
        FactScores scores = scores(file);
        assertThat(scores.all().f1()).as(scores.table()).isGreaterThanOrEqualTo(0.85);
        assertThat(scores.all().precision()).as(scores.table()).isGreaterThanOrEqualTo(0.82);
        double right = scores.all().right();
        assertThat(scores.rightNumber() / right).as("number").isGreaterThanOrEqualTo(0.95);
        assertThat(scores.rightRelation() / right).as("relation").isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void linesThatTemptGiveFewFactsThatNobodyClaimed() {
        FactScores scores = scores("false-claims");
        assertThat(scores.all().precision()).as(scores.table()).isGreaterThanOrEqualTo(0.9);
    }

    private static FactScores scores(String file) {
        FactScores scores = FactScores.of(Desks.labelled(file), Desks.DESK);
        System.out.printf("%s%n%s%n", file, scores.table());
        return scores;
    }
}
