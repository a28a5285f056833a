package comeback.lab.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Where our writer branches, over several opponents, as tables and as JSON.
///
/// @param seeds of each opponent
/// @param decisions of every opponent and place
/// @param early the same from the first quarter of the seeds, which shows what more seeds change
/// @param rewritten by how much of a verse is kept, of every opponent
/// @param others how many other lines there are for each place of a verse whose other lines stand
public record WriterReport(
        String style,
        List<String> opponents,
        int seeds,
        List<DecisionEntropy> decisions,
        List<DecisionEntropy> early,
        Map<Reroll, List<Rewritten>> rewritten,
        List<Integer> others) {

    /// One decision over all opponents and places: means of the entropies, in nats.
    record Mean(Decision decision, double parts, double entropy, double early, double plugIn, double coverage) {
        double factor() {
            return Math.exp(entropy / parts);
        }
    }

    List<Mean> means() {
        return Arrays.stream(Decision.values())
                .map(decision -> new Mean(
                        decision,
                        mean(decisions, decision, DecisionEntropy::parts),
                        mean(decisions, decision, DecisionEntropy::chaoShen),
                        mean(early, decision, DecisionEntropy::chaoShen),
                        mean(decisions, decision, DecisionEntropy::plugIn),
                        mean(decisions, decision, DecisionEntropy::coverage)))
                .toList();
    }

    private static double mean(List<DecisionEntropy> all, Decision decision, ToDoubleFunction<DecisionEntropy> figure) {
        return Branching.mean(
                all.stream().filter(each -> each.decision() == decision).toList(), figure);
    }

    /// `{style, opponents[], seeds, decisions[], places[], rewritten[], others}`. A decision is `{decision,
    /// level, entropy, parts, factor, entropyOfQuarter, plugIn, coverage}`, means over opponents and places
    /// in nats, and the factor `exp(entropy / parts)`; a place is `{place, decision, entropy, coverage}`,
    /// `place` from 0. `rewritten` is `{kept, verses, stuck, distinctVerses, distinctCouplets,
    /// distinctFrames, naturalness, multis, anchored}`, means over the verses that were written again.
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("style", style);
        json.put("opponents", opponents);
        json.put("seeds", seeds);
        json.put("decisions", means().stream().map(WriterReport::json).toList());
        json.put("places", places());
        List<Map<String, Object>> ways = new ArrayList<>();
        rewritten.forEach((kept, all) -> ways.add(json(kept, all)));
        json.put("rewritten", ways);
        json.put("others", TruthReport.rounded(Branching.mean(others, Integer::doubleValue)));
        return json;
    }

    private List<Map<String, Object>> places() {
        List<Map<String, Object>> places = new ArrayList<>();
        int most = decisions.stream().mapToInt(DecisionEntropy::place).max().orElse(-1);
        for (int place = 0; place <= most; place++) {
            int at = place;
            List<DecisionEntropy> here =
                    decisions.stream().filter(each -> each.place() == at).toList();
            for (Decision decision : Decision.values()) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("place", place);
                json.put("decision", decision.name());
                json.put("entropy", TruthReport.rounded(mean(here, decision, DecisionEntropy::chaoShen)));
                json.put("coverage", TruthReport.rounded(mean(here, decision, DecisionEntropy::coverage)));
                places.add(json);
            }
        }
        return places;
    }

    private static Map<String, Object> json(Mean mean) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("decision", mean.decision().name());
        json.put("level", mean.decision().level());
        json.put("entropy", TruthReport.rounded(mean.entropy()));
        json.put("parts", TruthReport.rounded(mean.parts()));
        json.put("factor", TruthReport.rounded(mean.factor()));
        json.put("entropyOfQuarter", TruthReport.rounded(mean.early()));
        json.put("plugIn", TruthReport.rounded(mean.plugIn()));
        json.put("coverage", TruthReport.rounded(mean.coverage()));
        return json;
    }

    private static Map<String, Object> json(Reroll kept, List<Rewritten> all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kept", kept.name());
        json.put("verses", all.getFirst().verses());
        json.put("stuck", TruthReport.rounded(Branching.mean(all, Rewritten::stuck)));
        json.put("distinctVerses", TruthReport.rounded(Branching.mean(all, Rewritten::distinctVerses)));
        json.put("distinctCouplets", TruthReport.rounded(Branching.mean(all, Rewritten::distinctCouplets)));
        json.put("distinctFrames", TruthReport.rounded(Branching.mean(all, Rewritten::distinctFrames)));
        json.put("naturalness", TruthReport.rounded(Branching.mean(all, Rewritten::naturalness)));
        json.put("multis", TruthReport.rounded(Branching.mean(all, Rewritten::multis)));
        json.put("anchored", TruthReport.rounded(Branching.mean(all, Rewritten::anchored)));
        return json;
    }

    public String text() {
        TextTable choices = new TextTable(
                "decision",
                "level",
                "nats",
                "single choices",
                "factor of each",
                "nats of a quarter",
                "plug-in",
                "coverage");
        means().forEach(mean -> choices.row(
                mean.decision(),
                mean.decision().level(),
                mean.entropy(),
                mean.parts(),
                mean.factor(),
                mean.early(),
                mean.plugIn(),
                mean.coverage()));
        TextTable ways = new TextTable(
                "kept", "verses", "stuck", "distinct", "couplets", "frames", "naturalness", "multis", "anchored");
        rewritten.forEach((kept, all) -> ways.row(
                kept,
                all.getFirst().verses(),
                Branching.mean(all, Rewritten::stuck),
                Branching.mean(all, Rewritten::distinctVerses),
                Branching.mean(all, Rewritten::distinctCouplets),
                Branching.mean(all, Rewritten::distinctFrames),
                Branching.mean(all, Rewritten::naturalness),
                Branching.mean(all, Rewritten::multis),
                Branching.mean(all, Rewritten::anchored)));
        return "How open each decision about a couplet is, given those before it (style %s, %d opponents, %d seeds)\n"
                        .formatted(style, opponents.size(), seeds)
                + choices.text()
                + "\nVerses written again, by what of the first is kept\n"
                + ways.text()
                + "\nOther lines of the bank for one place of a verse that stands: %.1f\n"
                        .formatted(Branching.mean(others, Integer::doubleValue));
    }

    /// Gathers it, opponent by opponent.
    public static final class Builder {
        private final List<DecisionEntropy> decisions = new ArrayList<>();
        private final List<DecisionEntropy> early = new ArrayList<>();
        private final Map<Reroll, List<Rewritten>> rewritten = new EnumMap<>(Reroll.class);
        private final List<Integer> others = new ArrayList<>();

        /// @param seeds over which decisions are counted, from 4
        /// @param times how often each verse is written again
        public void add(WriterStudy study, long first, int seeds, int times) {
            List<List<WriterChoice>> choices = study.choices(first, seeds);
            for (int place = 0; place < choices.size(); place++) {
                List<WriterChoice> here = choices.get(place);
                decisions.addAll(DecisionEntropy.of(place, here));
                early.addAll(DecisionEntropy.of(place, here.subList(0, here.size() / 4)));
            }
            for (Reroll reroll : Reroll.values()) {
                rewritten
                        .computeIfAbsent(reroll, unseen -> new ArrayList<>())
                        .addAll(study.rewritten(reroll, first + seeds, times));
            }
            others.addAll(study.others(first));
        }

        public WriterReport report(String style, List<String> opponents, int seeds) {
            return new WriterReport(style, opponents, seeds, decisions, early, rewritten, others);
        }
    }
}
