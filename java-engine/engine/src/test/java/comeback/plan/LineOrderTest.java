package comeback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.verse.RhymeSpan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which lines are a couplet.
class LineOrderTest {
    @Test
    void neighboursAreExceptWhereTwoCoupletsAlternate() {
        assertThat(couplets(LineOrder.STRAIGHT)).containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
        assertThat(couplets(new LineOrder(1))).containsExactly(0, 0, 1, 2, 1, 2, 3, 3);
        assertThat(couplets(new LineOrder(0))).containsExactly(0, 1, 0, 1, 2, 2, 3, 3);
    }

    @Test
    void everyLineHasOnePlace() {
        for (int crossed = -1; crossed < 3; crossed++) {
            LineOrder order = new LineOrder(crossed);
            assertThat(IntStream.range(0, 8).map(line -> order.line(order.couplet(line), order.place(line))))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        }
    }

    @Test
    void onlyTwoCoupletsAlternate() {
        assertThat(IntStream.range(0, 4).filter(new LineOrder(1)::alternates)).containsExactly(1, 2);
        assertThat(IntStream.range(-1, 4).filter(LineOrder.STRAIGHT::alternates))
                .isEmpty();
    }

    @Test
    void isReadFromTheRhymes() {
        assertThat(LineOrder.of(rhymes(0, 0, 1, 2, 1, 2, 3, 3))).isEqualTo(new LineOrder(1));
        assertThat(LineOrder.of(rhymes(0, 0, 1, 1, 2, 2, 3, 3))).isEqualTo(LineOrder.STRAIGHT);
        assertThat(LineOrder.of(rhymes(0, 0, 0, 0, 1, 2, 1, 2))).isEqualTo(new LineOrder(2));
    }

    private static IntStream couplets(LineOrder order) {
        return IntStream.range(0, 8).map(order::couplet);
    }

    private static List<RhymeSpan> rhymes(int... chains) {
        return IntStream.range(0, chains.length)
                .mapToObj(line -> new RhymeSpan(chains[line], line, 3, 3, 0, 0))
                .toList();
    }
}
