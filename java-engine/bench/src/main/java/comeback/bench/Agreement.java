package comeback.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/// Counts how often what was found is so, and how often what is so was found.
final class Agreement {
    private int both;
    private int onlyFound;
    private int onlySo;

    void add(boolean isSo, boolean found) {
        both += isSo && found ? 1 : 0;
        onlyFound += found && !isSo ? 1 : 0;
        onlySo += isSo && !found ? 1 : 0;
    }

    double precision() {
        return share(both, both + onlyFound);
    }

    double recall() {
        return share(both, both + onlySo);
    }

    /// The harmonic mean of both, 0 to 1.
    double f1() {
        return share(2 * both, 2 * both + onlyFound + onlySo);
    }

    private static double share(int of, int all) {
        return all == 0 ? 1 : of / (double) all;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("precision", Figures.thousandth(precision()));
        json.put("recall", Figures.thousandth(recall()));
        json.put("f1", Figures.thousandth(f1()));
        return json;
    }
}
