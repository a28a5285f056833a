package comeback.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TasteTest {
    private static final SaidCouplet FLIP = new SaidCouplet("w3", Move.FLIP, "AO");
    private static final SaidCouplet CROWD = new SaidCouplet("c1", Move.CROWD, "IY");

    @Test
    void whatIsKeptIsWantedMoreAndWhatIsDroppedLess() {
        Taste taste = Taste.NONE.after(List.of(FLIP), List.of(CROWD), 1);
        assertThat(taste.worth("w3", Move.FLIP)).isPositive();
        assertThat(taste.worth("w3", Move.FLIP)).isEqualTo(-taste.worth("c1", Move.CROWD));
        assertThat(taste.worth("AO")).isPositive().isEqualTo(-taste.worth("IY"));
        assertThat(taste.worth("other", Move.BOAST)).isZero();
    }

    @Test
    void whatWasOnBothSidesTeachesNothing() {
        assertThat(Taste.NONE.after(List.of(FLIP), List.of(FLIP), 1)).isEqualTo(Taste.NONE);
    }

    @Test
    void aWeakerJudgementTeachesLess() {
        double half = Taste.NONE.after(List.of(FLIP), List.of(), 0.5).worth("AO");
        assertThat(half)
                .isPositive()
                .isLessThan(Taste.NONE.after(List.of(FLIP), List.of(), 1).worth("AO"));
    }

    @Test
    void earlierJudgementsFadeUntilTheyAreGone() {
        Taste taste = Taste.NONE.after(List.of(FLIP), List.of(), 1);
        double before = taste.worth("AO");
        taste = taste.after(List.of(CROWD), List.of(), 1);
        assertThat(taste.worth("AO")).isPositive().isLessThan(before);
        for (int i = 0; i < 100; i++) {
            taste = taste.after(List.of(CROWD), List.of(), 1);
        }
        assertThat(taste.items()).containsOnlyKeys("c1");
    }

    @Test
    void weightsStayWithinOneHoweverOftenAThingIsKept() {
        Taste taste = Taste.NONE;
        for (int i = 0; i < 50; i++) {
            taste = taste.after(List.of(FLIP), List.of(CROWD), 1);
        }
        assertThat(taste.items()).containsEntry("w3", 1.0).containsEntry("c1", -1.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Taste(Map.of("w3", 1.2), Map.of(), Map.of()))
                .withMessageContaining("w3");
    }

    @Test
    void onlyTheHeaviestAreKept() {
        Taste taste = Taste.NONE;
        for (int i = 0; i < 3 * Taste.MOST; i++) {
            taste = taste.after(List.of(FLIP), List.of(new SaidCouplet("x" + i, Move.CROWD, "")), 1);
        }
        assertThat(taste.items()).hasSizeLessThanOrEqualTo(Taste.MOST).containsKey("w3");
        assertThat(taste.families()).containsOnlyKeys("AO");
    }

    @Test
    void theOrderWithinASideMeansNothing() {
        List<SaidCouplet> many = IntStream.range(0, 8)
                .mapToObj(i -> new SaidCouplet("i" + i, Move.values()[i], "f" + i % 3))
                .toList();
        assertThat(Taste.NONE.after(many, List.of(), 1)).isEqualTo(Taste.NONE.after(many.reversed(), List.of(), 1));
    }
}
