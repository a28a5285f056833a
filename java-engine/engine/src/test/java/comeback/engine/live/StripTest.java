package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.bridge.HostBlock;
import comeback.time.Ppq;
import org.junit.jupiter.api.Test;

class StripTest {
    private static final double STEP = 1.0 / 8;
    private static final Strip STRIP =
            new Strip(new HostBlock(100, new Ppq(2), 48_000, new float[] {0, 1, 2, 3, 4, 5, 6, 7}), STEP);

    @Test
    void aFrameOnThePlaceIsNotBeforeIt() {
        assertThat(STRIP.framesBefore(new Ppq(2))).isZero();
        assertThat(STRIP.framesBefore(new Ppq(2 + 3 * STEP))).isEqualTo(3);
        assertThat(STRIP.framesBefore(new Ppq(2 + 3.1 * STEP))).isEqualTo(4);
    }

    @Test
    void aHairIsNoFrame() {
        assertThat(STRIP.framesBefore(new Ppq(2 + 3 * STEP + 1e-9))).isEqualTo(3);
    }

    @Test
    void placesOutsideAreItsEnds() {
        assertThat(STRIP.framesBefore(new Ppq(-9))).isZero();
        assertThat(STRIP.framesBefore(new Ppq(1e9))).isEqualTo(8);
    }

    @Test
    void whereItIsCutNothingIsLostAndEachPieceKnowsItsPlace() {
        HostBlock first = STRIP.first(3).block();
        HostBlock rest = STRIP.from(3).block();
        assertThat(first.samples()).containsExactly(0, 1, 2);
        assertThat(rest.samples()).containsExactly(3, 4, 5, 6, 7);
        assertThat(first.firstFrame()).isEqualTo(100);
        assertThat(rest.firstFrame()).isEqualTo(103);
        assertThat(rest.start().quarters()).isCloseTo(2 + 3 * STEP, within(1e-12));
        assertThat(STRIP.last().quarters()).isCloseTo(2 + 7 * STEP, within(1e-12));
        assertThat(STRIP.rest().isEmpty()).isTrue();
        assertThat(STRIP.rest().block().firstFrame()).isEqualTo(108);
    }
}
