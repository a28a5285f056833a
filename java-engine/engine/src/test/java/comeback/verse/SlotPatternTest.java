package comeback.verse;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What it costs to say a line on given slots.
class SlotPatternTest {
    private static final LineRhythm LINE = LineRhythm.of(English.line("The beat is knocking on the door"));

    @Test
    void stressesBelongOnBeats() {
        assertThat(cost(List.of(3, 4, 6, 8, 9, 10, 11, 12), 1))
                .isLessThan(cost(List.of(4, 5, 8, 9, 10, 11, 12, 13), 1));
    }

    @Test
    void wordsDoNotFallApart() {
        List<Integer> together = List.of(0, 1, 2, 4, 5, 10, 11, 12);
        List<Integer> apart = List.of(0, 1, 2, 4, 9, 10, 11, 12);
        LineRhythm loose = new LineRhythm(LINE.stressed(), new double[LINE.count()], 0);
        double bound = cost(apart, 1) - cost(together, 1);
        double free = pattern(apart).cost(loose, 1) - pattern(together).cost(loose, 1);
        assertThat(bound).isGreaterThan(free + 2);
    }

    @Test
    void rhymesBelongLate() {
        assertThat(cost(List.of(0, 2, 4, 6, 8, 10, 11, 12), 1)).isLessThan(cost(List.of(0, 1, 2, 3, 4, 6, 7, 9), 1));
    }

    private static double cost(List<Integer> slots, int rhyming) {
        return pattern(slots).cost(LINE, rhyming);
    }

    private static SlotPattern pattern(List<Integer> slots) {
        return new SlotPattern(
                slots,
                16,
                new SlotCosts(Studio.NATURALNESS, Studio.style("boom-bap").flow()));
    }
}
