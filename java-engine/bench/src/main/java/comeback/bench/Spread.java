package comeback.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// How far off a number of measurements are, in one unit; those that were not found count as given by whoever
/// collects.
///
/// @param middle the median with its sign, `median` and `p90` without
record Spread(double middle, double median, double p90, double worst, int count) {
    /// @throws IllegalArgumentException when there are none
    static Spread of(double[] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] signed = errors.clone();
        Arrays.sort(signed);
        double[] sizes = Arrays.stream(errors).map(Math::abs).sorted().toArray();
        int last = sizes.length - 1;
        return new Spread(
                signed[signed.length / 2],
                sizes[sizes.length / 2],
                sizes[(int) Math.ceil(0.9 * last)],
                sizes[last],
                sizes.length);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("median", Figures.tenth(median));
        json.put("p90", Figures.tenth(p90));
        json.put("middle", Figures.tenth(middle));
        json.put("worst", Figures.tenth(worst));
        json.put("count", count);
        return json;
    }
}
