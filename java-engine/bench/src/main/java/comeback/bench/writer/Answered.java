package comeback.bench.writer;

import comeback.analyse.Reading;
import comeback.plan.VersePlan;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.List;

/// An answer, with all that it was made from.
///
/// @param reading the opponent's words as they were read
record Answered(BenchOpponent opponent, String style, long seed, Reading reading, VersePlan plan, Lyric lyric) {
    List<String> texts() {
        return lyric.lines().stream().map(line -> line.line().text()).toList();
    }

    int couplets() {
        return lyric.lines().size() / 2;
    }

    List<LyricLine> couplet(int index) {
        return lyric.lines().subList(2 * index, 2 * index + 2);
    }

    /// Where it comes from, for what is listed one by one.
    String place() {
        return "%s, %s, seed %d".formatted(opponent.name(), style, seed);
    }
}
