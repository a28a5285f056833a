package comeback.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void sizesAreSortedWithoutTheirSigns() {
        Spread spread = Spread.of(new double[] {-10, 1, -2, 3, -4, 5, -6, 7, -8, 9, 0});
        assertThat(spread.median()).isEqualTo(5);
        assertThat(spread.p90()).isEqualTo(9);
        assertThat(spread.worst()).isEqualTo(10);
        assertThat(spread.middle()).isZero();
        assertThat(spread.count()).isEqualTo(11);
    }

    @Test
    void nothingIsNoMeasurement() {
        assertThatThrownBy(() -> Spread.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
