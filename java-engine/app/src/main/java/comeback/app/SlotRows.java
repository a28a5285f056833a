package comeback.app;

import comeback.analyse.LineFlow;
import comeback.analyse.RhymeLetters;
import comeback.time.Meter;
import comeback.verse.Line;
import comeback.verse.RhymeSpan;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lines on their slots as {@link FlowCard} shows them: `|` is a pulse, `x` a syllable, `X` a stressed one; those that
/// rhyme are coloured, or starred where there are no colours. Two columns a slot.
final class SlotRows {
    private static final double TRIPLET = 4 / 3.0;
    private static final int FEWEST_PICKUP = 2;
    private static final int MOST_CELLS = 39;

    private final RhymeLetters letters;
    private final Meter meter;
    private final boolean colours;
    private final int pickup;

    /// @param flows of the lines, which are shown with their bar lines below one another
    SlotRows(RhymeLetters letters, List<LineFlow> flows, Meter meter, boolean colours) {
        this.letters = letters;
        this.meter = meter;
        this.colours = colours;
        this.pickup = flows.stream().mapToInt(flow -> -cell(flow, 0)).max().stream()
                .map(most -> Math.max(most, FEWEST_PICKUP))
                .findFirst()
                .orElse(FEWEST_PICKUP);
    }

    /// As many bars a row as fit; which bars they are stands at the end.
    ///
    /// @param spans of the line
    List<String> rows(LineFlow flow, Line line, List<RhymeSpan> spans) {
        int barCells = (int) Math.round(meter.slotsPerBar() / step(flow));
        int last = Math.max(barCells, cell(flow, flow.slots().size() - 1) + 1);
        int rowCells = barCells * Math.max(1, (MOST_CELLS - pickup) / barCells);
        List<String> cells = cells(flow, line, spans, last);
        List<String> rows = new ArrayList<>();
        for (int from = 0; from < last; from += rowCells) {
            String before = from == 0 ? String.join("", cells.subList(0, pickup)) : "  ".repeat(pickup);
            rows.add(before + String.join("", cells.subList(pickup + from, pickup + Math.min(last, from + rowCells))));
        }
        int bars = (last + barCells - 1) / barCells;
        String which = bars == 1
                ? "bar %d".formatted(flow.bar() + 1)
                : "bars %d to %d".formatted(flow.bar() + 1, flow.bar() + bars);
        rows.set(rows.size() - 1, rows.getLast() + " " + which);
        return rows;
    }

    /// From the first cell of the pickup on.
    private List<String> cells(LineFlow flow, Line line, List<RhymeSpan> spans, int last) {
        List<String> cells = new ArrayList<>(IntStream.range(-pickup, last)
                .mapToObj(cell -> cell >= 0 && isPulse(cell * step(flow)) ? "| " : "· ")
                .toList());
        List<VerseSyllable> syllables = VerseSyllable.of(line);
        for (int k = 0; k < flow.slots().size(); k++) {
            VerseSyllable syllable = syllables.get(k);
            String mark = syllable.stressed() ? "X" : "x";
            Optional<RhymeSpan> rhyme = rhyme(syllable, spans);
            cells.set(
                    pickup + cell(flow, k),
                    rhyme.map(span -> colours ? Paint.of(mark, letters.number(span.chain())) + " " : mark + "*")
                            .orElse(mark + " "));
        }
        return cells;
    }

    private boolean isPulse(double sixteenths) {
        double pulses = sixteenths / (4 * meter.pulseQuarters());
        return Math.abs(pulses - Math.rint(pulses)) < 1e-6;
    }

    private static double step(LineFlow flow) {
        return flow.triplets() ? TRIPLET : 1;
    }

    private static int cell(LineFlow flow, int syllable) {
        return (int) Math.round(flow.slots().get(syllable) / step(flow));
    }

    private static Optional<RhymeSpan> rhyme(VerseSyllable syllable, List<RhymeSpan> spans) {
        return spans.stream()
                .filter(span -> isAtOrAfter(syllable, span.firstWord(), span.firstSyllable()))
                .filter(span -> !isAtOrAfter(syllable, span.lastWord(), span.lastSyllable() + 1))
                .findFirst();
    }

    private static boolean isAtOrAfter(VerseSyllable syllable, int word, int inWord) {
        return syllable.word() > word || syllable.word() == word && syllable.inWord() >= inWord;
    }
}
