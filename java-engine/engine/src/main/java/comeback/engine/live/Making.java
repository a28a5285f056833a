package comeback.engine.live;

import comeback.bank.Fact;
import comeback.song.BarLines;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.TakeInputs;
import comeback.song.Turn;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A take that is being made: its words, as far as they are fixed, and its lines, as far as they are performed.
///
/// Immutable. Lines are performed in order; the first of them may already sound while the last are not written yet.
///
/// @param turn what the take is for; its own takes are not looked at
/// @param lyric all lines, on the host's timeline; those from `fixedLines` on may still become others
/// @param fixedLines how many lines are fixed
/// @param inputs what the lyric was made from
/// @param facts what was found in the opponent's words
/// @param performed one for each of the first lines
/// @param layered how many of them have all that sounds beside their lead
record Making(
        Turn turn,
        Lyric lyric,
        int fixedLines,
        String style,
        String voice,
        TakeInputs inputs,
        List<Fact> facts,
        List<PinnedLine> performed,
        int layered) {
    /// As many lines as there are.
    static final int ALL = Integer.MAX_VALUE;

    Making {
        facts = List.copyOf(facts);
        performed = List.copyOf(performed);
        if (layered > performed.size()
                || performed.size() > fixedLines
                || fixedLines > lyric.lines().size()) {
            throw new IllegalArgumentException("%d of %d fixed lines performed, of %d"
                    .formatted(performed.size(), fixedLines, lyric.lines().size()));
        }
    }

    /// A verse that was just written, of which nothing is performed yet.
    ///
    /// @param fixedLines how many of its lines are fixed; all where it has fewer
    static Making begin(Turn turn, Verses.Written written, int fixedLines, Verses.Asked asked, TakeInputs inputs) {
        return new Making(
                turn,
                written.lyric(),
                Math.min(fixedLines, written.lyric().lines().size()),
                asked.style().name(),
                asked.voice(),
                inputs,
                written.facts(),
                List.of(),
                0);
    }

    PpqRange answer() {
        return turn.answer();
    }

    /// Whether every line is fixed and performed, with all its layers.
    boolean isDone() {
        return layered == lyric.lines().size();
    }

    /// The line that is to be performed next, if one is fixed.
    Optional<Integer> nextLine() {
        return performed.size() < fixedLines ? Optional.of(performed.size()) : Optional.empty();
    }

    /// The performed line that is to be given its layers next, if there is one.
    Optional<Integer> nextToLayer() {
        return layered < performed.size() ? Optional.of(layered) : Optional.empty();
    }

    /// With the lead of the next line.
    Making with(PinnedLine line) {
        List<PinnedLine> longer = new ArrayList<>(performed);
        longer.add(line);
        return new Making(turn, lyric, fixedLines, style, voice, inputs, facts, longer, layered);
    }

    /// With the first line that had no layers yet given its own.
    Making layered(PinnedLine line) {
        List<PinnedLine> lines = new ArrayList<>(performed);
        lines.set(layered, line);
        return new Making(turn, lyric, fixedLines, style, voice, inputs, facts, lines, layered + 1);
    }

    /// The verse as it was written by now.
    Verses.Written written() {
        return new Verses.Written(lyric, facts, inputs.decisions());
    }

    /// The lines that were not fixed become those of `whole`, and its first lines are fixed.
    ///
    /// @param whole begins with this making's fixed lines
    /// @param lines how many of them are fixed now
    Making fixed(Turn heard, Verses.Written whole, int lines, TakeInputs from) {
        return new Making(heard, whole.lyric(), lines, style, voice, from, whole.facts(), performed, layered);
    }

    /// With all of its lines fixed as they are.
    Making whole() {
        int all = lyric.lines().size();
        return new Making(turn, lyric, all, style, voice, inputs, facts, performed, layered);
    }

    /// The same take, `shift` later.
    Making later(Shift shift) {
        return new Making(
                shift.of(turn),
                shift.of(lyric),
                fixedLines,
                style,
                voice,
                inputs,
                facts,
                performed.stream().map(shift::of).toList(),
                layered);
    }

    /// The bar lines that go out with line `line`.
    List<Ppq> barLines(int line) {
        List<Integer> bars = lyric.lines().stream().map(LyricLine::bar).toList();
        return new BarLines(answer(), lyric.timeline().meter(), bars).of(line);
    }

    /// The take, once it is done.
    PinnedTake take(Map<String, String> models) {
        return new PinnedTake(lyric.timeline(), style, voice, models, inputs, performed);
    }
}
