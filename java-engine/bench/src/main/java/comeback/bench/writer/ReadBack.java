package comeback.bench.writer;

import comeback.analyse.ReadLine;
import comeback.write.Lyric;
import comeback.write.PlacedSyllable;
import java.util.List;

/// A written verse as an ear without faults would read it.
public final class ReadBack {
    private ReadBack() {}

    /// Its lines, each vowel where it is asked to start.
    public static List<ReadLine> lines(Lyric lyric) {
        return lyric.lines().stream()
                .map(line -> new ReadLine(
                        line.line(),
                        line.bar(),
                        line.syllables().stream()
                                .map(PlacedSyllable::vowelOnset)
                                .toList()))
                .toList();
    }
}
