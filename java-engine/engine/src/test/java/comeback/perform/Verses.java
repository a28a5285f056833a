package comeback.perform;

import comeback.English;
import comeback.bank.Move;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.verse.FunctionWords;
import comeback.verse.Line;
import comeback.verse.Word;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.List;

/// Lyrics to perform: one line a bar from bar 1, its syllables spread evenly over sixteenths 0 to 14.
public final class Verses {
    public static final List<String> BATTLE = List.of(
            "You came with Rico now it's time to back up",
            "That gold you rented is about to crack up",
            "You brought a notebook and you left the page blank",
            "I bring the money while you beg at the bank",
            "Your chain is plastic and the clasp is broken",
            "I heard you talking but the truth was spoken",
            "So keep the camera on me when I walk in",
            "The crowd goes quiet when I do the talking");

    private Verses() {}

    public static Lyric lyric(double bpm, List<String> lines) {
        Timeline timeline = Timeline.of(bpm, Meter.FOUR_FOUR);
        List<LyricLine> placed = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Line line = English.line(lines.get(index));
            placed.add(new LyricLine(
                    line, index + 1, places(timeline, line, index + 1), List.of(), Move.OWN, "own words"));
        }
        return new Lyric(timeline, 7, placed, List.of());
    }

    /// One line in bar 1 with its syllables on the slots given.
    static Lyric onSlots(double bpm, String text, int... slots) {
        Timeline timeline = Timeline.of(bpm, Meter.FOUR_FOUR);
        Line line = English.line(text);
        List<PlacedSyllable> places = new ArrayList<>();
        for (PlacedSyllable even : places(timeline, line, 1)) {
            int slot = slots[places.size()];
            places.add(new PlacedSyllable(
                    even.syllable(), even.word(), even.syllableInWord(), timeline.slot(1, slot), slot, 0.5, false));
        }
        LyricLine placed = new LyricLine(line, 1, places, List.of(), Move.OWN, "own words");
        return new Lyric(timeline, 7, List.of(placed), List.of());
    }

    private static List<PlacedSyllable> places(Timeline timeline, Line line, int bar) {
        List<PlacedSyllable> places = new ArrayList<>();
        int count = line.syllableCount();
        for (int word = 0; word < line.words().size(); word++) {
            Word said = line.words().get(word);
            for (int in = 0; in < said.pronunciation().syllables().size(); in++) {
                var syllable = said.pronunciation().syllables().get(in);
                int slot = count == 1 ? 0 : (int) Math.round(places.size() * 14.0 / (count - 1));
                boolean rhymes = places.size() >= count - 2;
                boolean strong = syllable.isStressed() && !FunctionWords.has(said.text());
                double accent = rhymes ? 0.8 : strong ? 0.6 : 0.2;
                places.add(new PlacedSyllable(syllable, word, in, timeline.slot(bar, slot), slot, accent, rhymes));
            }
        }
        return places;
    }
}
