package comeback.bench.writer;

import comeback.analyse.Reading;
import comeback.bank.Fact;
import comeback.plan.FlowCandidate;
import comeback.plan.LineOrder;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.List;

/// An answer, with what it is judged by. Its whole plan would be a megabyte.
///
/// @param reading the opponent's words as they were read
/// @param facts that were found in them
/// @param flows that each couplet was allowed
/// @param firstBar where it was to begin
record Answered(
        BenchOpponent opponent,
        String style,
        long seed,
        Reading reading,
        List<Fact> facts,
        List<List<FlowCandidate>> flows,
        int firstBar,
        Lyric lyric) {
    List<String> texts() {
        return lyric.lines().stream().map(line -> line.line().text()).toList();
    }

    int couplets() {
        return lyric.lines().size() / 2;
    }

    List<LyricLine> couplet(int index) {
        return List.of(lyric.lines().get(order().line(index, 0)), lyric.lines().get(order().line(index, 1)));
    }

    /// Which lines are a couplet.
    LineOrder order() {
        return LineOrder.of(lyric.rhymes());
    }

    /// Where it comes from, for what is listed one by one.
    String place() {
        return "%s, %s, seed %d".formatted(opponent.name(), style, seed);
    }
}
