package comeback.write;

import comeback.time.Timeline;
import comeback.verse.RhymeSpan;
import java.util.List;

/// A verse ready to be rapped: words on their places, and the rhymes it was planned on.
public record Lyric(Timeline timeline, long seed, List<LyricLine> lines, List<RhymeSpan> rhymes) {
    public Lyric {
        lines = List.copyOf(lines);
        rhymes = List.copyOf(rhymes);
    }
}
