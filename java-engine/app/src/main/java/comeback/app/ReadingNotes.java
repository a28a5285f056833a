package comeback.app;

import comeback.analyse.LineFlow;
import comeback.analyse.Reading;
import comeback.analyse.RecordingClock;
import comeback.analyse.RhymeFigures;
import comeback.analyse.SpeakerTurn;
import comeback.analyse.VerseFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What there is to say of a verse as a whole, in notes of a sentence each.
final class ReadingNotes {
    private static final String DOUBT =
            "The syllables lie on this grid no better than by chance: check --bpm and --offset.";

    private final List<Note> notes = new ArrayList<>();

    private ReadingNotes() {}

    /// @param name a word that says what it is about
    record Note(String name, String text) {}

    /// @param nearest the flow that the text was laid on
    static List<Note> ofText(Reading reading, VerseFlow flow, String nearest) {
        ReadingNotes notes = new ReadingNotes();
        notes.rhymes(reading);
        if (!flow.lines().isEmpty()) {
            notes.add("Flow", "likeliest %s, by where its stresses fall".formatted(nearest));
        }
        notes.naturalness(flow);
        return List.copyOf(notes.notes);
    }

    /// @param nearest the flow that the performance is the most like
    /// @param turns of the recording
    /// @param doubts what else there is to doubt, a sentence each
    static List<Note> ofRecording(
            Reading reading,
            VerseFlow flow,
            String nearest,
            List<SpeakerTurn> turns,
            RecordingClock clock,
            List<String> doubts) {
        ReadingNotes notes = new ReadingNotes();
        notes.rhymes(reading);
        notes.add("Flow", "nearest to %s".formatted(nearest));
        notes.naturalness(flow);
        notes.timing(flow);
        turns.forEach(turn -> notes.turn(turn, clock));
        doubts.forEach(doubt -> notes.add("Doubt", doubt));
        if (!flow.onGrid().orElse(true)) {
            notes.add("Doubt", DOUBT);
        }
        return List.copyOf(notes.notes);
    }

    private void rhymes(Reading reading) {
        RhymeFigures figures = RhymeFigures.of(reading);
        add("Scheme", figures.scheme());
        add(
                "Rhymes",
                "%.0f %% of %d syllables rhyme; of the rhymes %.0f %% are multis, %.0f %% end their line"
                        .formatted(
                                100 * figures.density(),
                                figures.syllables(),
                                100 * figures.multiShare(),
                                100 * figures.endShare()));
    }

    private void naturalness(VerseFlow flow) {
        double[] known = flow.lines().stream()
                .mapToDouble(LineFlow::naturalness)
                .filter(each -> each > 0)
                .sorted()
                .toArray();
        if (known.length > 0) {
            add("Natural", "more than %.0f %% of real bars are, in the median line".formatted(known[known.length / 2]));
        }
    }

    private void timing(VerseFlow flow) {
        add(
                "Timing",
                "%.0f ms %s the grid, %.0f ms %s by the end; swing %.0f %%; spread %.0f ms"
                        .formatted(
                                Math.abs(flow.lagMillis()),
                                flow.lagMillis() < 0 ? "ahead of" : "behind",
                                Math.abs(flow.driftMillis()),
                                flow.driftMillis() < 0 ? "earlier" : "later",
                                100 * flow.swing(),
                                flow.spreadMillis()));
    }

    private void turn(SpeakerTurn turn, RecordingClock clock) {
        add(
                "Turn",
                String.format(
                        Locale.ROOT,
                        "%.1f s to %.1f s, bars %d to %d, pauses: %d",
                        clock.secondsAt(turn.start()),
                        clock.secondsAt(turn.end()),
                        turn.firstBar() + 1,
                        turn.endBar(),
                        turn.pauses().size()));
    }

    private void add(String name, String text) {
        notes.add(new Note(name, text));
    }
}
