package comeback.write;

import comeback.bank.Draw;
import comeback.verse.Flow;

/// How far each syllable lies from its slot: behind or ahead as the flow is, wandering slowly.
///
/// First-order autoregressive with the correlation .46 measured between neighbouring syllables of real rap.
final class MicroTiming {
    private static final double CORRELATION = 0.46;

    private final Flow flow;
    private final double slotSeconds;
    private final Draw draw;
    private double wander;
    private int count;

    MicroTiming(Flow flow, double slotSeconds, Draw draw) {
        this.flow = flow;
        this.slotSeconds = slotSeconds;
        this.draw = draw;
    }

    /// Seconds to add to the next syllable, which lies `slot` sixteenths from a bar line; never more than a third of a
    /// slot from swing's place. Triplets do not swing.
    double nextSeconds(double slot) {
        double fresh = Math.sqrt(1 - CORRELATION * CORRELATION) * draw.normal("timing " + count++);
        wander = CORRELATION * wander + fresh;
        double swung = Math.abs(slot % 2) == 1 && !flow.isTriplets() ? flow.swing() * slotSeconds : 0;
        double drift = (flow.lateMillis() + flow.spreadMillis() * wander) / 1000;
        double most = slotSeconds / 3;
        return swung + Math.clamp(drift, -most, most);
    }
}
