package comeback.bench.writer;

import comeback.bench.Figures;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the labelled lines tell: how often answers to them claim what was not said, and how well facts are found.
final class LabelFigures {
    /// Those that every fact of is labelled in; in the others only what may be claimed.
    private static final List<String> WHOLE = List.of("facts-dev", "facts-held-out", "facts-fresh");

    private static final List<String> CLAIMED =
            List.of("false-claims", "claims-voices", "claims-streets", "claims-corners");
    private static final int SEEDS = 6;

    private LabelFigures() {}

    /// @param folder of the labelled files
    static Map<String, Object> of(WritingDesk desk, Path folder) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (String name : WHOLE) {
            LabelledLines labelled = LabelledLines.read(folder.resolve(name + ".json"));
            Map<String, Object> set = claims(labelled, desk);
            FactScores.Count all = FactScores.of(labelled, desk).all();
            set.put("f1", Limit.atLeast(all.f1(), 0.85).json());
            set.put("precision", Figures.thousandth(all.precision()));
            json.put(name, set);
        }
        for (String name : CLAIMED) {
            json.put(name, claims(LabelledLines.read(folder.resolve(name + ".json")), desk));
        }
        return json;
    }

    private static Map<String, Object> claims(LabelledLines labelled, WritingDesk desk) {
        FalseClaims claims = FalseClaims.of(labelled, desk, SEEDS);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("falseClaims", Limit.atMost(claims.share(), 0.005).json());
        json.put("couplets", claims.couplets());
        json.put("false", claims.claims());
        return json;
    }
}
