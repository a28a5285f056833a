package comeback.bench.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HitsTest {
    @Test
    void eachOnsetIsHitOnceAndTheRestIsMissedOrFalse() {
        Hits hits = Hits.of(new double[] {0.1, 0.3, 0.5}, new double[] {0.11, 0.12, 0.33, 0.49, 0.9}, 0.02);
        assertThat(hits).isEqualTo(new Hits(3, 5, 2));
        assertThat(hits.precision()).isCloseTo(0.4, within(1e-9));
        assertThat(hits.recall()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(hits.f1()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void nothingFoundIsNothingRight() {
        assertThat(Hits.of(new double[] {1}, new double[0], 0.05).f1()).isZero();
        assertThat(Hits.NONE.f1()).isZero();
    }
}
