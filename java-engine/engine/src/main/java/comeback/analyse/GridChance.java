package comeback.analyse;

import comeback.time.Ppq;
import java.util.List;

/// Whether syllables lie on a grid at all: how probable it is that ones which have nothing to do with it would lie as
/// much together between two of its slots. Where in between does not matter: rappers are late.
final class GridChance {
    private static final int SIXTEENTHS = 4;
    private static final int THIRDS = 3;

    private GridChance() {}

    /// The probability, 0 to 1, for sixteenths or thirds of a quarter, whichever fits the better; 1 where there is
    /// none.
    static double of(List<ReadLine> lines) {
        double[] onsets = lines.stream()
                .flatMap(line -> line.vowelOnsets().stream())
                .mapToDouble(Ppq::quarters)
                .toArray();
        double chance = Math.min(of(onsets, SIXTEENTHS), of(onsets, THIRDS));
        return 1 - (1 - chance) * (1 - chance);
    }

    /// Rayleigh's test that angles are drawn evenly from the circle.
    private static double of(double[] onsets, int slotsAQuarter) {
        double along = 0;
        double across = 0;
        for (double onset : onsets) {
            along += Math.cos(2 * Math.PI * slotsAQuarter * onset);
            across += Math.sin(2 * Math.PI * slotsAQuarter * onset);
        }
        return onsets.length == 0 ? 1 : Math.exp(-(along * along + across * across) / onsets.length);
    }
}
