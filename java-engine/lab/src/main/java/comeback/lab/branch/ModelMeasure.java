package comeback.lab.branch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// One model after one prompt: its branching factor, and how that goes over the position.
///
/// @param prompt as it was given
public record ModelMeasure(Sampler sampler, String prompt, Branching branching, PositionCurve curve) {
    /// @param prompt as tokens
    /// @param given as it is to be shown
    /// @param window positions of a point of the curve
    public static ModelMeasure of(Sampler sampler, int[] prompt, String given, int samples, int window, long seed) {
        List<Output> outputs = sampler.outputs(prompt, samples, new SplittableRandom(seed));
        return new ModelMeasure(sampler, given, Branching.of(outputs), PositionCurve.of(outputs, window));
    }

    /// `{model, prompt, samples, temperature, topP, most, estimator, factor, error, monteCarlo, aep,
    /// byPosition, meanLength, longest, curve[]}`; `estimator` is the one that counts, "MC" or "AEP", and
    /// `error` the standard error of `factor`; a point of the curve is `{from, to, factor, entropy, error,
    /// outputs}`.
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", sampler.model().name());
        json.put("prompt", prompt);
        json.put("samples", branching.samples());
        json.put("temperature", sampler.truncation().temperature());
        json.put("topP", sampler.truncation().topP());
        json.put("most", sampler.most());
        json.put("estimator", branching.isLong() ? "AEP" : "MC");
        json.put("factor", TruthReport.rounded(branching.factor()));
        json.put("error", TruthReport.rounded(branching.standardError()));
        json.put("monteCarlo", TruthReport.rounded(branching.monteCarlo()));
        json.put("aep", TruthReport.rounded(branching.aep()));
        json.put("byPosition", TruthReport.rounded(branching.byPosition()));
        json.put("meanLength", TruthReport.rounded(branching.meanLength()));
        json.put("longest", branching.longest());
        json.put("curve", ModelReport.json(curve));
        return json;
    }

    public String text() {
        TextTable table = new TextTable("from", "to", "factor", "outputs");
        curve.points().forEach(point -> table.row(point.from(), point.to(), point.factor(), point.outputs()));
        return "%s: %.3f ± %.3f ways to go on (%s; MC %.3f, AEP %.3f; %d outputs of %.1f tokens)%n%n"
                        .formatted(
                                sampler.model().name(),
                                branching.factor(),
                                branching.standardError(),
                                branching.isLong() ? "AEP" : "MC",
                                branching.monteCarlo(),
                                branching.aep(),
                                branching.samples(),
                                branching.meanLength())
                + table.text();
    }
}
