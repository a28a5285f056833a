package comeback.app;

import comeback.analyse.LineFlow;
import comeback.analyse.Reading;
import comeback.analyse.RhymeLetters;
import comeback.analyse.VerseFlow;
import comeback.time.Meter;
import comeback.verse.Line;
import comeback.verse.RhymeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A reading on paper, at most 100 columns wide: each line with its rhymes marked, over its slots; then
/// what there is to say of the whole.
final class ReadingCard {
    private static final int COLUMNS = 92;
    private static final int NAME_COLUMNS = 9;
    private static final String MARGIN = " ".repeat(7);
    private static final String LEGEND = "| pulse  x syllable  X stressed  ";

    private static final String NO_GRID = "(too long to be laid on the grid)";

    private final Reading reading;
    private final RhymeLetters letters;
    private final boolean colours;
    private final SlotRows slots;
    private final Map<Integer, List<RhymeSpan>> rhymes;
    private final Map<Integer, LineFlow> flows = new HashMap<>();

    ReadingCard(Reading reading, VerseFlow flow, Meter meter, boolean colours) {
        this.reading = reading;
        this.letters = RhymeLetters.of(reading);
        this.colours = colours;
        this.slots = new SlotRows(letters, flow.lines(), meter, colours);
        this.rhymes = reading.rhymes().stream().collect(Collectors.groupingBy(RhymeSpan::line));
        flow.lines().forEach(line -> flows.put(line.line(), line));
    }

    String text(List<ReadingNotes.Note> notes) {
        StringBuilder card = new StringBuilder();
        for (int index = 0; index < reading.lines().size(); index++) {
            Line line = reading.lines().get(index).line();
            List<RhymeSpan> spans = rhymes.getOrDefault(index, List.of());
            String margin = "  %3d  ".formatted(index + 1);
            for (String row : new MarkedLine(line, spans, letters, colours).rows(COLUMNS)) {
                card.append(margin).append(row).append('\n');
                margin = MARGIN;
            }
            LineFlow flow = flows.get(index);
            List<String> grid = flow == null ? List.of(NO_GRID) : slots.rows(flow, line, spans);
            grid.forEach(row -> card.append(MARGIN).append(row.stripTrailing()).append('\n'));
        }
        card.append('\n');
        note("Grid", List.of(LEGEND + (colours ? "coloured: rhymes" : "* rhymes")), card);
        notes.forEach(each -> note(each.name(), rows(each), card));
        return card.toString();
    }

    private List<String> rows(ReadingNotes.Note note) {
        return note.name().equals("Scheme") ? scheme() : WrappedText.rows(note.text(), COLUMNS - NAME_COLUMNS);
    }

    /// Letters that end a row end it whole: "A2" is one.
    private List<String> scheme() {
        WrappedText wrapped = new WrappedText(COLUMNS - NAME_COLUMNS);
        for (int line = 0; line < reading.lines().size(); line++) {
            String letter = letters.ofLine(line);
            int number = letters.byLine().get(line);
            wrapped.piece(colours && number >= 0 ? Paint.of(letter, number) : letter, letter.length());
        }
        return wrapped.rows();
    }

    private static void note(String name, List<String> rows, StringBuilder card) {
        String before = name;
        for (String row : rows) {
            card.append("  %-9s%s%n".formatted(before, row));
            before = "";
        }
    }
}
