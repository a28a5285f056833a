package comeback.deliver;

import comeback.time.Meter;
import java.util.ArrayList;
import java.util.List;

/// Which drums a bar of boom-bap hits, and where.
///
/// ```
/// 4/4   K . h . S . h k h . K . S . h .      5/4   K - S K S      6/8   K h h S h h
/// ```
final class DrumPattern {
    /// How late an off-sixteenth comes, in sixteenths: 0 is straight, 1/3 a full triplet.
    static final double SWING_SLOTS = 0.16;

    /// One hit.
    ///
    /// @param slot sixteenths from the bar line, swing included
    /// @param level 0 to 1
    record Hit(Drum drum, double slot, double level) {}

    private DrumPattern() {}

    /// The hits of one bar in `meter`: kicks and snares take turns on the felt pulses; in an odd meter the first
    /// kick lasts two. Hats go in eighths.
    static List<Hit> bar(Meter meter) {
        List<Hit> hits = new ArrayList<>();
        double pulseSlots = meter.pulseQuarters() * 4;
        int pulses = (int) Math.round(meter.slotsPerBar() / pulseSlots);
        int shift = pulses % 2;
        for (int pulse = 0; pulse < pulses; pulse++) {
            boolean kick = pulse == 0 || (pulse > 1 && (pulse - shift) % 2 == 0);
            boolean rest = shift == 1 && pulse == 1;
            if (!rest) {
                hits.add(new Hit(kick ? Drum.KICK : Drum.SNARE, pulse * pulseSlots, kick ? 1 : 0.9));
            }
        }
        for (int slot = 0; slot < meter.slotsPerBar(); slot += 2) {
            hits.add(new Hit(Drum.HAT, slot, slot % pulseSlots == 0 ? 0.55 : 0.4));
        }
        if (meter.equals(Meter.FOUR_FOUR)) {
            hits.add(new Hit(Drum.KICK, 7 + SWING_SLOTS, 0.6));
            hits.add(new Hit(Drum.KICK, 10, 0.8));
            hits.add(new Hit(Drum.HAT, 15 + SWING_SLOTS, 0.25));
        }
        return List.copyOf(hits);
    }
}
