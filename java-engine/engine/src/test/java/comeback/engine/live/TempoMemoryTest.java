package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.time.Ppq;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TempoMemoryTest {
    private static final int RATE = 48_000;
    private static final Ppq AHEAD = new Ppq(100);

    private final TempoMemory memory = new TempoMemory();
    private double at;

    @BeforeEach
    void stand() {
        memory.stand(92.3);
    }

    @Test
    void oneTempoIsExpectedEverywhere() {
        play(4, 512, 92.3, 92.3);
        at = 50;
        play(0.5, 512, 92.3, 92.3);
        assertThat(memory.at(AHEAD)).isEqualTo(92.3);
        assertThat(memory.isSteady()).as("a jump is no change of tempo").isTrue();
    }

    @Test
    void aStepIsExpectedAtOnceAndSteadyAQuarterLater() {
        play(4, 512, 92.3, 92.3);
        play(0.5, 512, 104.1, 104.1);
        assertThat(memory.at(AHEAD)).isEqualTo(104.1);
        assertThat(memory.isSteady()).isFalse();
        play(0.6, 512, 104.1, 104.1);
        assertThat(memory.isSteady()).isTrue();
        assertThat(memory.at(new Ppq(2))).as("what was played").isEqualTo(92.3);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 64, 512, 4096})
    void aRampIsFollowedInStepsThatBlocksDoNotChange(int frames) {
        play(4, frames, 92.3, 92.3);
        TreeSet<Double> expected = new TreeSet<>();
        play(0.3, frames, 92.3, 92.75);
        for (int i = 3; i < 80; i++) {
            play(0.1, frames, 92.3 + 0.15 * i, 92.3 + 0.15 * (i + 1));
            expected.add(memory.at(AHEAD));
            assertThat(memory.isSteady()).as("after %s quarters", at).isFalse();
        }
        assertThat(expected).hasSizeBetween(40, 52).allMatch(bpm -> bpm == 92.3 || 4 * bpm == Math.rint(4 * bpm));
        assertThat(memory.at(AHEAD)).isCloseTo(104.3, within(0.2));
        play(1.5, frames, 104.3, 104.3);
        assertThat(memory.isSteady()).isTrue();
        assertThat(memory.at(AHEAD)).isEqualTo(104.3);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 512, 4096, 8192})
    void aRampIsKnownWhenItComesAgainHoweverItsBlocksLie(int frames) {
        passOverRamp(0, frames);
        double early = memory.at(new Ppq(1));
        double middle = memory.at(new Ppq(8));
        assertThat(middle).isCloseTo(98.3, within(0.6));
        for (double offset : new double[] {0, 0.03, 0.11}) {
            passOverRamp(offset, frames);
            assertThat(memory.at(new Ppq(8))).isEqualTo(middle);
            assertThat(memory.at(new Ppq(1))).isEqualTo(early);
        }
    }

    @Test
    void whatAnEarlierPassSawIsForgottenWhereTheHostContradictsIt() {
        play(8, 512, 92.3, 92.3);
        at = 0;
        play(0.5, 512, 95, 95);
        assertThat(memory.at(new Ppq(6))).isEqualTo(95);
    }

    @Test
    void aHostWhoseTempoQuiversHasOneTempo() {
        play(4, 512, 92.3, 92.3);
        long revision = memory.revision();
        for (int i = 0; i < 200; i++) {
            memory.see(new Ppq(at += 0.004), 92.3 + 1e-6 * (i % 3));
        }
        assertThat(memory.at(AHEAD)).isEqualTo(92.3);
        assertThat(memory.isSteady()).isTrue();
        assertThat(memory.revision() - revision).as("one a sixteenth").isLessThan(6);
    }

    @Test
    void anotherTempoOfAHostThatStandsIsTheSongs() {
        play(8, 512, 92.3, 92.3);
        memory.stand(80);
        assertThat(memory.at(new Ppq(6))).isEqualTo(80);
        assertThat(memory.isSteady()).isTrue();
    }

    private void passOverRamp(double offset, int frames) {
        at = offset;
        play(4 - offset, frames, 92.3, 92.3);
        play(8, frames, 92.3, 104.3);
        play(4, frames, 104.3, 104.3);
    }

    /// A host's blocks over so many quarter notes, its tempo going from one to the other in equal steps by place.
    private void play(double quarters, int frames, double from, double to) {
        double start = at;
        while (at < start + quarters) {
            double bpm = from + (to - from) * (at - start) / quarters;
            memory.see(new Ppq(at), bpm);
            at += frames * bpm / 60 / RATE;
        }
    }
}
