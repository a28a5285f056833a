package comeback.analyse;

import java.util.List;

/// How a line lies on the host's grid.
///
/// @param line index of the line in its reading
/// @param bar the zero-based bar it belongs to
/// @param slots where its syllables are meant, in sixteenths from its bar line, rising; negative in a pickup; whole
///     numbers, or thirds of a quarter in `triplets`
/// @param triplets whether it goes in thirds of a quarter rather than in sixteenths
/// @param pickup syllables before the bar line
/// @param rests slots after which nothing starts for a quarter or more, the line's end left out
/// @param lateMillis how far it lies behind its slots, mean; negative ahead
/// @param spreadMillis standard deviation round that
/// @param stressOnPulses share of the syllables on pulses that are stressed; 0 where there are none
/// @param syncopation share of stressed syllables on a weak slot that the next, strong one leaves empty
/// @param naturalness of its bars, with whatever other lines sound in them: percentile among real bars of as many
///     syllables, 1 to 99; 0 where none is known: other meters, triplets
public record LineFlow(
        int line,
        int bar,
        List<Double> slots,
        boolean triplets,
        int pickup,
        List<Double> rests,
        double lateMillis,
        double spreadMillis,
        double stressOnPulses,
        double syncopation,
        double naturalness) {
    public LineFlow {
        slots = List.copyOf(slots);
        rests = List.copyOf(rests);
    }

    /// The slot that the line ends on.
    public double end() {
        return slots.getLast();
    }
}
