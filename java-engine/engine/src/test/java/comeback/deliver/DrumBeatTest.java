package comeback.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.time.Meter;
import comeback.time.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrumBeatTest {
    private static final int RATE = 48_000;

    @ParameterizedTest
    @ValueSource(strings = {"2/4", "3/4", "4/4", "5/4", "6/4", "7/4", "6/8", "12/8"})
    void kicksAndSnaresTakeTurnsOnTheFeltPulses(String meter) {
        Meter written = Meter.parse(meter);
        List<DrumPattern.Hit> strong = DrumPattern.bar(written).stream()
                .filter(hit -> hit.drum() != Drum.HAT && hit.level() >= 0.9)
                .toList();
        assertThat(strong.getFirst()).isEqualTo(new DrumPattern.Hit(Drum.KICK, 0, 1));
        assertThat(strong.getLast().drum()).isEqualTo(Drum.SNARE);
        for (int i = 0; i < strong.size(); i++) {
            assertThat(strong.get(i).drum()).isEqualTo(i % 2 == 0 ? Drum.KICK : Drum.SNARE);
            assertThat(strong.get(i).slot() % (written.pulseQuarters() * 4)).isZero();
        }
    }

    @Test
    void everyAttackIsOnItsFrame() {
        Timeline timeline = Timeline.of(87, Meter.FOUR_FOUR);
        float[] beat = DrumBeat.render(timeline, 2, RATE);
        assertThat(beat).hasSize((int) timeline.frameAt(timeline.barStart(2), RATE));
        for (int bar = 0; bar < 2; bar++) {
            for (int beatSlot : new int[] {0, 4, 8, 12}) {
                int frame = (int) timeline.frameAt(timeline.slot(bar, beatSlot), RATE);
                assertThat(energy(beat, frame, 240)).isGreaterThan(20 * energy(beat, frame - 240, 240));
            }
        }
    }

    @Test
    void offSixteenthsSwing() {
        assertThat(DrumPattern.bar(Meter.FOUR_FOUR)).anyMatch(hit -> hit.slot() == 7.16);
    }

    @Test
    void repeatsExactlyAndNeverClips() {
        Timeline timeline = Timeline.of(96, Meter.FOUR_FOUR);
        float[] beat = DrumBeat.render(timeline, 4, RATE);
        assertThat(beat).isEqualTo(DrumBeat.render(timeline, 4, RATE));
        for (float sample : beat) {
            assertThat(Math.abs(sample)).isLessThan(1);
        }
        assertThat(DrumBeat.render(timeline, 0, RATE)).isEmpty();
    }

    private static double energy(float[] samples, int from, int count) {
        double energy = 1e-9;
        for (int i = Math.max(0, from); i < from + count; i++) {
            energy += samples[i] * (double) samples[i];
        }
        return energy;
    }
}
