package comeback.bench.writer;

import comeback.bank.Anchor;
import comeback.bank.BattleMemory;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;

/// Answers to labelled lines, four at a time, and which of their couplets take up what nobody said, as
/// {@link ClaimTruth} tells.
///
/// @param couplets how many were written
/// @param claims the false ones: the fact, the lines, and what was said
record FalseClaims(int couplets, List<String> claims) {
    private static final int LINES = 4;
    private static final String STYLE = "boom-bap";

    FalseClaims {
        claims = List.copyOf(claims);
    }

    /// @param seeds how many answers each four lines get
    static FalseClaims of(LabelledLines labelled, WritingDesk desk, int seeds) {
        List<String> claims = new ArrayList<>();
        int couplets = 0;
        for (int from = 0; from + LINES <= labelled.lines().size(); from += LINES) {
            List<LabelledLines.Labelled> verse = labelled.lines().subList(from, from + LINES);
            List<String> words =
                    verse.stream().map(LabelledLines.Labelled::line).toList();
            BenchOpponent opponent = new BenchOpponent("labelled", false, words);
            for (long seed = 1; seed <= seeds; seed++) {
                Answered answered = desk.answer(opponent, words, BattleMemory.EMPTY, STYLE, seed);
                couplets += answered.couplets();
                for (int k = 0; k < answered.couplets(); k++) {
                    claims.addAll(falseIn(answered.couplet(k), verse));
                }
            }
        }
        return new FalseClaims(couplets, claims);
    }

    double share() {
        return (double) claims.size() / couplets;
    }

    private static List<String> falseIn(List<LyricLine> couplet, List<LabelledLines.Labelled> said) {
        return couplet.stream()
                .flatMap(line -> line.anchors().stream())
                .map(Anchor::fact)
                .distinct()
                .filter(fact -> !ClaimTruth.holds(fact, said.get(fact.opponentLine())))
                .limit(1)
                .map(fact -> "%s=%s, in '%s / %s', to: %s"
                        .formatted(
                                fact.kind().name(),
                                fact.value(),
                                couplet.getFirst().line().text(),
                                couplet.getLast().line().text(),
                                said.get(fact.opponentLine()).line()))
                .toList();
    }
}
