package comeback.engine.live;

import comeback.verse.RhymeSpan;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Joins two verses that fill the same bars.
final class Joining {
    private Joining() {}

    /// The first `count` lines of one and the later lines of the other.
    static Lyric of(Lyric first, int count, Lyric rest) {
        int end = rest.lines().size();
        List<LyricLine> lines = new ArrayList<>(first.lines().subList(0, count));
        lines.addAll(rest.lines().subList(Math.min(count, end), end));
        List<RhymeSpan> rhymes = Stream.concat(
                        first.rhymes().stream().filter(span -> span.line() < count),
                        rest.rhymes().stream().filter(span -> span.line() >= count))
                .toList();
        return new Lyric(first.timeline(), first.seed(), lines, rhymes);
    }
}
