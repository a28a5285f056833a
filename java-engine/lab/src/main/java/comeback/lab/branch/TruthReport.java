package comeback.lab.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A {@link TruthStudy} as tables, and as JSON.
public final class TruthReport {
    private TruthReport() {}

    /// `{times, tolerance, defaults[], bySamples[], byLength[], slopes[]}`; each line is `{source, estimator,
    /// samples, most, truth, own, mean, bias, spread, error, holds}`, bias and spread as shares of the truth.
    public static Map<String, Object> json(TruthStudy study) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("times", study.atDefaults().getFirst().repeats().times());
        json.put("tolerance", TruthStudy.TOLERANCE);
        json.put("defaults", json(study.atDefaults()));
        json.put("bySamples", json(study.bySamples()));
        json.put("byLength", json(study.byLength()));
        List<Map<String, Object>> slopes = new ArrayList<>();
        study.slopes().forEach((source, slope) -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("source", source);
            line.put("slope", rounded(slope));
            slopes.add(line);
        });
        json.put("slopes", slopes);
        return json;
    }

    private static List<Map<String, Object>> json(List<TruthStudy.Line> lines) {
        return lines.stream().map(TruthReport::json).toList();
    }

    private static Map<String, Object> json(TruthStudy.Line line) {
        Repeats repeats = line.repeats();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", line.source());
        json.put("estimator", line.estimator());
        json.put("samples", line.samples());
        json.put("most", line.most());
        json.put("truth", rounded(repeats.truth()));
        json.put("own", rounded(line.own()));
        json.put("mean", rounded(repeats.mean()));
        json.put("bias", rounded(repeats.bias()));
        json.put("spread", rounded(repeats.spread()));
        json.put("error", rounded(repeats.error()));
        json.put("holds", line.holds());
        return json;
    }

    /// A millionth is more than enough.
    static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6 + 0.0; // never minus nothing
    }

    public static String text(TruthStudy study) {
        return "At the defaults (50 samples, top-p .9, temperature 1), %d repeats; shares of the truth in percent\n"
                        .formatted(study.atDefaults().getFirst().repeats().times())
                + table(study.atDefaults())
                + "\nMC by the number of samples\n"
                + table(study.bySamples())
                + "\nAEP of one output, by its length\n"
                + table(study.byLength())
                + "\nSlope of log error over log length (-0.5 is what the AEP promises)\n"
                + slopes(study.slopes());
    }

    private static String table(List<TruthStudy.Line> lines) {
        TextTable table = new TextTable(
                "source",
                "estimator",
                "samples",
                "most",
                "truth",
                "its own",
                "mean",
                "bias %",
                "spread %",
                "within 2 %");
        for (TruthStudy.Line line : lines) {
            Repeats repeats = line.repeats();
            table.row(
                    line.source(),
                    line.estimator(),
                    line.samples(),
                    line.most(),
                    repeats.truth(),
                    line.own(),
                    repeats.mean(),
                    100 * repeats.bias(),
                    100 * repeats.spread(),
                    line.holds() ? "yes" : "no");
        }
        return table.text();
    }

    private static String slopes(Map<String, Double> slopes) {
        TextTable table = new TextTable("source", "slope");
        slopes.forEach(table::row);
        return table.text();
    }
}
