package comeback.lab.branch;

import comeback.analyse.FlowReader;
import comeback.analyse.LineFlow;
import comeback.analyse.Reading;
import comeback.bench.writer.ReadBack;
import comeback.engine.Engine;
import comeback.plan.Style;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import comeback.verse.VerseSyllable;
import comeback.write.Lyric;
import comeback.write.OwnWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Judges couplets by what the engine can measure, not by sense: half by their rhyme, a quarter by their
/// lines' lengths, a quarter by how naturally they lie on a bar of 4/4 at 92 BPM. What is not two lines has
/// 0.
///
/// Rhyme: the law's score for one syllable (0.6 to 1), 1 for a multi; 0 for none, and for a word on itself.
/// Lengths: 1 for two lines of 7 to 14 syllables that differ by 2 at most, half for lines of such lengths
/// that differ by more, else 0. Naturalness: the lines' mean percentile among real bars. For one thread.
public final class CoupletJudge implements Judge {
    private static final Timeline TIMELINE = Timeline.of(92, Meter.FOUR_FOUR);
    private static final int FEWEST = 7;
    private static final int MOST = 14;
    private static final int MOST_UNEVEN = 2;
    private static final int LONGEST = 24;

    private final LineReader reader;
    private final FlowReader flows;
    private final OwnWords laying;

    public CoupletJudge(Engine engine, Style style) {
        this.reader = engine.reader();
        this.flows = engine.flowReader();
        this.laying = new OwnWords(reader, style.flow());
    }

    @Override
    public double score(String text) {
        List<Line> lines = Stream.of(text.split("/", -1)).map(reader::read).toList();
        if (lines.size() != 2 || lines.stream().anyMatch(line -> line.words().isEmpty())) {
            return 0;
        }
        return rhyme(lines) / 2 + lengths(lines) / 4 + naturalness(lines) / 4;
    }

    static double rhyme(List<Line> lines) {
        boolean same = lastWord(lines.get(0)).equals(lastWord(lines.get(1)));
        Rhyme rhyme = RhymeLaw.between(VerseSyllable.of(lines.get(0)), VerseSyllable.of(lines.get(1)))
                .orElse(Rhyme.NONE);
        return same ? 0 : rhyme.isMulti() ? 1 : rhyme.score();
    }

    private static String lastWord(Line line) {
        return line.words().getLast().text().toLowerCase(Locale.ROOT);
    }

    private static double lengths(List<Line> lines) {
        int one = lines.get(0).syllableCount();
        int other = lines.get(1).syllableCount();
        boolean fit = Math.min(one, other) >= FEWEST && Math.max(one, other) <= MOST;
        boolean even = Math.abs(one - other) <= MOST_UNEVEN;
        return fit && even ? 1 : fit ? 0.5 : 0;
    }

    private double naturalness(List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.syllableCount() > LONGEST)) {
            return 0;
        }
        Lyric lyric = laying.lay(lines.stream().map(Line::text).toList(), TIMELINE, 0, 1);
        Reading reading = new Reading(0, new Ppq(0), ReadBack.lines(lyric), lyric.rhymes(), List.of());
        return Branching.mean(flows.read(reading, TIMELINE).lines(), LineFlow::naturalness) / 100;
    }
}
