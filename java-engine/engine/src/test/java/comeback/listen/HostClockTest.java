package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.time.Ppq;
import org.junit.jupiter.api.Test;

class HostClockTest {
    private final HostClock clock = new HostClock(48_000);

    @Test
    void aTempoThatRisesIsFollowed() {
        for (int block = 0; block < 2_000; block++) {
            clock.stamp(block * 512L, new Ppq(risen(block * 512)));
        }
        for (int frame = 0; frame < 2_000 * 512; frame += 977) {
            assertThat(clock.at(frame).quarters()).isCloseTo(risen(frame), within(1e-5));
        }
    }

    @Test
    void whatIsForgottenLeavesTheRestAsItWas() {
        for (int block = 0; block < 2_000; block++) {
            clock.stamp(block * 512L, new Ppq(risen(block * 512)));
        }
        int before = clock.stamps();
        double there = clock.at(1_500 * 512 + 100).quarters();
        clock.forget(1_500 * 512 + 50);
        assertThat(clock.stamps()).isLessThan(before / 3);
        assertThat(clock.at(1_500 * 512 + 100).quarters()).isEqualTo(there);
        clock.forget(Long.MAX_VALUE);
        assertThat(clock.stamps()).isEqualTo(2);
        clock.forget(0);
        assertThat(clock.stamps()).isEqualTo(2);
    }

    @Test
    void oneStampIsNeverForgotten() {
        clock.stamp(480, new Ppq(3));
        clock.forget(48_000);
        assertThat(clock.at(480 + 24_000).quarters()).isEqualTo(4);
    }

    /// In quarter notes; from 90 BPM, two quarter notes a minute faster each second.
    private static double risen(int frame) {
        double seconds = frame / 48_000.0;
        return seconds * 1.5 + seconds * seconds / 60;
    }
}
