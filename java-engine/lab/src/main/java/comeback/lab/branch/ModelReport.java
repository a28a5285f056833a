package comeback.lab.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A {@link ModelStudy} as tables and as JSON.
public final class ModelReport {
    private ModelReport() {}

    /// `{lines, vocabulary, rounds[], cells[], pareto[], curves{model: points[]}, forks{model: []},
    /// nudges[]}`; a round is `{model, factor, error, length, score, distinct, copied}`, a cell `{alignment,
    /// prompt, size, factor, error, score, length}`, a line of the Pareto table `{factor, impact, share,
    /// logShare, cumulated}`, a point `{from, to, factor, entropy, error, outputs}`, a fork `{at, forced,
    /// openness, before, cost, error}`, a nudge has a round's fields and `{threshold, ratio, byPosition[]}`.
    public static Map<String, Object> json(ModelStudy study) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lines", study.lines());
        json.put("vocabulary", study.vocabulary());
        json.put("rounds", study.rounds().stream().map(ModelReport::json).toList());
        json.put("cells", study.cells().stream().map(ModelReport::json).toList());
        json.put(
                "pareto", study.pareto().lines().stream().map(ModelReport::json).toList());
        Map<String, Object> curves = new LinkedHashMap<>();
        study.curves().forEach((model, curve) -> curves.put(model, json(curve)));
        json.put("curves", curves);
        Map<String, Object> forks = new LinkedHashMap<>();
        study.forks()
                .forEach((model, all) ->
                        forks.put(model, all.stream().map(ModelReport::json).toList()));
        json.put("forks", forks);
        json.put("nudges", study.nudges().stream().map(ModelReport::json).toList());
        return json;
    }

    private static Map<String, Object> json(ModelStudy.Measured measured) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", measured.model());
        json.put("factor", TruthReport.rounded(measured.branching().monteCarlo()));
        json.put("error", TruthReport.rounded(measured.branching().monteCarloError()));
        json.put("length", TruthReport.rounded(measured.branching().meanLength()));
        json.put("score", TruthReport.rounded(measured.score()));
        json.put("distinct", TruthReport.rounded(measured.distinct()));
        json.put("copied", TruthReport.rounded(measured.copied()));
        return json;
    }

    private static Map<String, Object> json(Pareto.Cell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        List.of("alignment", "prompt", "size").forEach(factor -> json.put(factor, cell.level(factor)));
        json.put("factor", TruthReport.rounded(cell.factor()));
        json.put("error", TruthReport.rounded(cell.error()));
        json.put("score", TruthReport.rounded(cell.score()));
        json.put("length", TruthReport.rounded(cell.length()));
        return json;
    }

    private static Map<String, Object> json(Pareto.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("factor", line.factor());
        json.put("impact", TruthReport.rounded(line.impact()));
        json.put("share", TruthReport.rounded(line.share()));
        json.put("cumulated", TruthReport.rounded(line.cumulated()));
        json.put("logShare", TruthReport.rounded(line.logShare()));
        return json;
    }

    /// The points, in order.
    public static List<Map<String, Object>> json(PositionCurve curve) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (PositionCurve.Point point : curve.points()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("from", point.from());
            json.put("to", point.to());
            json.put("factor", TruthReport.rounded(point.factor()));
            json.put("entropy", TruthReport.rounded(point.entropy()));
            json.put("error", TruthReport.rounded(point.error()));
            json.put("outputs", point.outputs());
            points.add(json);
        }
        return points;
    }

    private static Map<String, Object> json(Fork fork) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", fork.at());
        json.put("forced", fork.forced());
        json.put("openness", TruthReport.rounded(fork.openness()));
        json.put("before", TruthReport.rounded(fork.before()));
        json.put("cost", TruthReport.rounded(fork.cost()));
        json.put("error", TruthReport.rounded(fork.error()));
        return json;
    }

    private static Map<String, Object> json(ModelStudy.Nudge nudge) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("threshold", nudge.threshold());
        json.put("ratio", TruthReport.rounded(nudge.ratio()));
        json.putAll(json(nudge.measured()));
        json.put(
                "byPosition",
                nudge.byPosition().stream().map(TruthReport::rounded).toList());
        return json;
    }

    public static String text(ModelStudy study) {
        return "Models that have learnt %d couplets of %d words\n".formatted(study.lines(), study.vocabulary())
                + rounds(study)
                + "\nBy alignment, prompt and size\n"
                + cells(study)
                + "\nWhat moves it most\n"
                + pareto(study)
                + "\nOver the position\n"
                + curves(study)
                + "\nAnother way, early and late\n"
                + forks(study)
                + "\nNudged below a threshold of the likeliest token\n"
                + nudges(study);
    }

    private static String rounds(ModelStudy study) {
        TextTable table = new TextTable("tuning", "factor", "error", "tokens", "score", "distinct %", "copied %");
        for (int round = 0; round < study.rounds().size(); round++) {
            ModelStudy.Measured each = study.rounds().get(round);
            table.row(
                    round == 0 ? "base" : "round " + round,
                    each.branching().monteCarlo(),
                    each.branching().monteCarloError(),
                    each.branching().meanLength(),
                    each.score(),
                    100 * each.distinct(),
                    100 * each.copied());
        }
        return table.text();
    }

    private static String cells(ModelStudy study) {
        TextTable table = new TextTable("alignment", "prompt", "size", "factor", "error", "tokens", "score");
        study.cells()
                .forEach(cell -> table.row(
                        cell.level("alignment"),
                        cell.level("prompt"),
                        cell.level("size"),
                        cell.factor(),
                        cell.error(),
                        cell.length(),
                        cell.score()));
        return table.text();
    }

    private static String pareto(ModelStudy study) {
        TextTable table = new TextTable("what", "impact", "share %", "cumulated %", "share of logs %");
        study.pareto()
                .lines()
                .forEach(line -> table.row(
                        line.factor(),
                        line.impact(),
                        100 * line.share(),
                        100 * line.cumulated(),
                        100 * line.logShare()));
        return table.text();
    }

    private static String curves(ModelStudy study) {
        TextTable table = new TextTable("model", "from", "to", "factor", "outputs");
        study.curves()
                .forEach((model, curve) -> curve.points()
                        .forEach(point -> table.row(model, point.from(), point.to(), point.factor(), point.outputs())));
        return table.text();
    }

    private static String forks(ModelStudy study) {
        TextTable table = new TextTable("model", "at", "token", "factor there", "score", "cost", "error");
        study.forks()
                .forEach((model, all) -> all.forEach(fork -> table.row(
                        model,
                        fork.at(),
                        fork.forced() ? "another" : "any",
                        fork.openness(),
                        fork.before(),
                        fork.cost(),
                        fork.error())));
        return table.text();
    }

    private static String nudges(ModelStudy study) {
        TextTable table = new TextTable("threshold", "nudged %", "first third %", "last third %", "factor", "score");
        for (ModelStudy.Nudge nudge : study.nudges()) {
            List<Double> ratios = nudge.byPosition();
            int third = Math.max(1, ratios.size() / 3);
            table.row(
                    nudge.threshold(),
                    100 * nudge.ratio(),
                    100 * Branching.mean(ratios.subList(0, third), each -> each),
                    100 * Branching.mean(ratios.subList(ratios.size() - third, ratios.size()), each -> each),
                    nudge.measured().branching().monteCarlo(),
                    nudge.measured().score());
        }
        return table.text();
    }
}
