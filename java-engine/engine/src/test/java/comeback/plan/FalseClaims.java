package comeback.plan;

import comeback.Studio;
import comeback.analyse.Reading;
import comeback.bank.Anchor;
import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Answers to labelled lines, four at a time, and which of their couplets take up what nobody said.
///
/// @param couplets how many were written
/// @param claims the false ones: the fact, the lines, and what was said
record FalseClaims(int couplets, List<String> claims) {
    private static final int LINES = 4;
    private static final Map<String, String> TWIN = Map.of("quote", "echo", "charge", "jab");

    static FalseClaims of(LabelledLines labelled, int seeds) {
        List<String> claims = new ArrayList<>();
        int couplets = 0;
        for (int from = 0; from + LINES <= labelled.lines().size(); from += LINES) {
            List<LabelledLines.Labelled> verse = labelled.lines().subList(from, from + LINES);
            Reading reading =
                    Studio.read(verse.stream().map(LabelledLines.Labelled::line).toList());
            for (long seed = 1; seed <= seeds; seed++) {
                List<LyricLine> lines = Studio.answer(reading, BattleMemory.EMPTY, "boom-bap", seed)
                        .lines();
                for (int k = 0; k + 1 < lines.size(); k += 2) {
                    couplets++;
                    claims.addAll(falseIn(lines.get(k), lines.get(k + 1), verse));
                }
            }
        }
        return new FalseClaims(couplets, claims);
    }

    double share() {
        return (double) claims.size() / couplets;
    }

    private static List<String> falseIn(LyricLine first, LyricLine second, List<LabelledLines.Labelled> said) {
        return Stream.concat(first.anchors().stream(), second.anchors().stream())
                .map(Anchor::fact)
                .distinct()
                .filter(fact -> !isTrue(fact, said.get(fact.opponentLine())))
                .limit(1)
                .map(fact -> "%s=%s, in '%s / %s', to: %s"
                        .formatted(
                                fact.kind().name(),
                                fact.value(),
                                first.line().text(),
                                second.line().text(),
                                said.get(fact.opponentLine()).line()))
                .toList();
    }

    private static boolean isTrue(Fact fact, LabelledLines.Labelled said) {
        return said.facts().stream().anyMatch(label -> agrees(label, fact));
    }

    /// A quote is true where the echo with its pronouns turned round is; a boast is an echo too.
    private static boolean agrees(Fact label, Fact fact) {
        String kind = fact.kind().name();
        if (kind.equals("echo.boast") || kind.equals("echo")) {
            return FactScores.agree(as("echo", label), as("echo", fact))
                    && label.kind().isA(new FactKind("echo"));
        }
        if (TWIN.containsKey(kind)) {
            String twin = TWIN.get(kind);
            List<String> words =
                    List.of(fact.value().toLowerCase(java.util.Locale.ROOT).split(" "));
            return label.kind().isA(new FactKind(twin))
                    && FactScores.agree(as(twin, label), as(twin, fact.withValue(Pronouns.flip(words))));
        }
        return FactScores.agree(label, fact);
    }

    private static Fact as(String kind, Fact fact) {
        return new Fact(new FactKind(kind), fact.value(), fact.plural(), fact.opponentLine(), 1);
    }
}
