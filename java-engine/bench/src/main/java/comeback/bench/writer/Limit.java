package comeback.bench.writer;

import comeback.bench.Figures;
import java.util.LinkedHashMap;
import java.util.Map;

/// A figure beside what is asked of it.
///
/// @param asked in words, such as "0.72 to 0.9"
record Limit(double value, String asked, boolean holds) {
    static Limit atLeast(double value, double least) {
        return new Limit(value, "at least " + least, value >= least);
    }

    static Limit atMost(double value, double most) {
        return new Limit(value, "at most " + most, value <= most);
    }

    static Limit between(double value, double least, double most) {
        return new Limit(value, least + " to " + most, value >= least && value <= most);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", Math.abs(value) < 0.01 ? Math.round(value * 1e5) / 1e5 : Figures.thousandth(value));
        json.put("asked", asked);
        json.put("holds", holds);
        return json;
    }
}
