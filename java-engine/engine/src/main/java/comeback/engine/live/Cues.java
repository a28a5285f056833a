package comeback.engine.live;

import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.Turn;
import comeback.time.BarGrid;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which lines of a song are to sound soon, the most urgent first.
final class Cues {
    private static final double SECONDS_AHEAD = 45;
    private static final double SECONDS_BEHIND = 12;
    private static final int MOST = 56;

    private Cues() {}

    /// The lines near the playhead, and near the start of its loop, of the turns that play in `mode`.
    static List<Cue> near(Live live, Mode mode, Playhead head) {
        List<Cue> all = new ArrayList<>();
        mode.plays().ifPresent(kind -> {
            for (Making making : live.makings()) {
                if (making.turn().kind() == kind) {
                    add(making, head.grid(), all);
                }
            }
            for (Turn turn : live.song().turns()) {
                if (turn.kind() == kind) {
                    turn.chosenTake().ifPresent(take -> add(live, turn, take, head.grid(), all));
                }
            }
        });
        return all.stream()
                .filter(cue -> distance(cue, head) < Double.MAX_VALUE)
                .sorted(Comparator.comparingDouble(cue -> distance(cue, head)))
                .limit(MOST)
                .toList();
    }

    /// How soon the host can come to a line, in seconds; what has just been comes last.
    private static double distance(Cue cue, Playhead head) {
        double ahead = seconds(head.at(), cue.firstVowel(), head);
        PpqRange loop = head.loop();
        double looped = loop == null
                ? Double.MAX_VALUE
                : Math.max(0, seconds(head.at(), loop.end(), head)) + seconds(loop.start(), cue.firstVowel(), head);
        return Math.min(inReach(ahead), inReach(looped));
    }

    private static double inReach(double ahead) {
        if (ahead > SECONDS_AHEAD || ahead < -SECONDS_BEHIND) {
            return Double.MAX_VALUE;
        }
        // A line that began a moment ago may still sound.
        return ahead < -4 ? SECONDS_AHEAD - ahead : Math.max(0, ahead);
    }

    private static double seconds(Ppq from, Ppq to, Playhead head) {
        return to.since(from) * 60 / head.bpm();
    }

    private static void add(Making making, BarGrid grid, List<Cue> all) {
        List<LyricLine> lines = making.lyric().lines();
        List<Integer> bars = lines.stream().map(LyricLine::bar).toList();
        for (int i = 0; i < making.fixedLines(); i++) {
            PinnedLine line = i < making.performed().size() ? making.performed().get(i) : null;
            all.add(new Cue(
                    Cue.key(making.answer(), i),
                    lines.get(i).syllables().getFirst().vowelOnset(),
                    line,
                    null,
                    i,
                    making.lyric().timeline().tempo().bpm(),
                    barLines(bars, i, making.answer(), grid)));
        }
    }

    /// A finished take; the lines that another take in the making will replace stay until they are.
    private static void add(Live live, Turn turn, PinnedTake take, BarGrid grid, List<Cue> all) {
        int replaced =
                live.making(turn.answer()).map(making -> making.fixedLines()).orElse(0);
        List<Integer> bars = take.lines().stream().map(PinnedLine::bar).toList();
        for (int i = replaced; i < take.lines().size(); i++) {
            PinnedLine line = take.lines().get(i);
            all.add(new Cue(
                    Cue.key(turn.answer(), i),
                    line.firstVowel(),
                    line,
                    take,
                    i,
                    take.timeline().tempo().bpm(),
                    barLines(bars, i, turn.answer(), grid)));
        }
    }

    /// The bar lines from a line's bar to the next line's; the first and the last line have those at the ends too.
    private static List<Ppq> barLines(List<Integer> bars, int line, PpqRange answer, BarGrid grid) {
        int first = line == 0 ? grid.barOf(answer.start()) : bars.get(line);
        int end = line + 1 < bars.size() ? bars.get(line + 1) : grid.firstBarFrom(answer.end());
        List<Ppq> starts = new ArrayList<>();
        for (int bar = first; bar < end; bar++) {
            starts.add(grid.barStart(bar));
        }
        return starts;
    }
}
