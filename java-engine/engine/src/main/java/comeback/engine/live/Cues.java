package comeback.engine.live;

import comeback.song.PinnedTake;
import comeback.song.Turn;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which lines of a song are to sound soon, the most urgent first.
final class Cues {
    private static final double SECONDS_AHEAD = 45;
    private static final double SECONDS_BEHIND = 12;
    private static final int MOST = 56;
    /// So long before a line's pickup of up to a beat.
    private static final double BEGINS_SECONDS = 0.75;

    private Cues() {}

    /// The lines near the playhead, and near the start of its loop, of the turns that play in `mode`. Asked at every
    /// block of the host's: of a line that is out of reach nothing is looked at but where it lies.
    static List<Cue> near(Live live, Mode mode, Playhead head) {
        List<Cue> all = new ArrayList<>();
        mode.plays().ifPresent(kind -> {
            for (Making making : live.makings()) {
                if (making.turn().kind() == kind) {
                    add(making, head, all);
                }
            }
            for (Turn turn : live.song().turns()) {
                if (turn.kind() == kind && !turn.takes().isEmpty()) {
                    add(live, turn, head, all);
                }
            }
        });
        return all.stream()
                .sorted(Comparator.comparingDouble(cue -> distance(cue.firstVowel(), head)))
                .limit(MOST)
                .toList();
    }

    /// Those of `cues` that the host can come to within `seconds`, in their order.
    static List<Cue> within(double seconds, List<Cue> cues, Playhead head) {
        return cues.stream()
                .takeWhile(cue -> distance(cue.firstVowel(), head) < seconds)
                .toList();
    }

    /// A line that has nothing to say cannot be performed, either.
    private static void add(Making making, Playhead head, List<Cue> all) {
        List<LyricLine> lines = making.lyric().lines();
        for (int i = 0; i < making.fixedLines(); i++) {
            List<PlacedSyllable> syllables = lines.get(i).syllables();
            if (!syllables.isEmpty() && isNear(syllables.getFirst().vowelOnset(), head)) {
                all.add(Cue.of(making, i, syllables.getFirst().vowelOnset()));
            }
        }
    }

    /// A finished take; the lines that another take in the making will replace stay until they are.
    private static void add(Live live, Turn turn, Playhead head, List<Cue> all) {
        PinnedTake take = turn.takes().get(turn.chosen());
        int replaced = 0;
        for (Making making : live.makings()) {
            replaced = making.answer().equals(turn.answer()) ? making.fixedLines() : replaced;
        }
        for (int i = replaced; i < take.lines().size(); i++) {
            if (isNear(take.lines().get(i).firstVowel(), head)) {
                all.add(Cue.of(turn.answer(), take, i));
            }
        }
    }

    /// Whether the host comes to the beginning of a line in a moment; one that has begun is past.
    static boolean begins(Cue cue, Playhead head) {
        double beat = 60 / head.bpm();
        double ahead = seconds(head.at(), cue.firstVowel(), head);
        PpqRange loop = head.loop();
        double looped = loop == null
                ? ahead
                : seconds(head.at(), loop.end(), head) + seconds(loop.start(), cue.firstVowel(), head);
        return isBetween(0, ahead, BEGINS_SECONDS + beat) || isBetween(0, looped, BEGINS_SECONDS + beat);
    }

    private static boolean isBetween(double least, double value, double most) {
        return least <= value && value <= most;
    }

    private static boolean isNear(Ppq firstVowel, Playhead head) {
        return distance(firstVowel, head) < Double.MAX_VALUE;
    }

    /// How soon the host can come to a line, in seconds; what has just been comes last.
    private static double distance(Ppq firstVowel, Playhead head) {
        double ahead = seconds(head.at(), firstVowel, head);
        PpqRange loop = head.loop();
        double looped = loop == null
                ? Double.MAX_VALUE
                : Math.max(0, seconds(head.at(), loop.end(), head)) + seconds(loop.start(), firstVowel, head);
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
}
