package comeback.song;

import comeback.bank.Anchor;
import comeback.deliver.LineNotes;
import comeback.deliver.WordPieces;
import comeback.perform.LayerSound;
import comeback.perform.Melody;
import comeback.perform.PerformedSyllable;
import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.problem.Problem;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.time.Timeline;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.VerseSyllable;
import comeback.verse.Word;
import comeback.write.AdLibs;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import comeback.write.Shout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From what the stages make to what the document keeps.
///
/// ```
/// Lyric + Phrase ─▶ PinnedLine ─▶ LineNotes     what goes out as MIDI
///                            └──▶ Lyric         to be performed anew at another tempo
/// ```
public final class Pinning {
    private Pinning() {}

    /// A performed line as the document keeps it, with the layers that it has, not frozen.
    ///
    /// @param melody that it was performed on
    public static PinnedLine pin(Lyric lyric, Phrase phrase, Melody melody) {
        LyricLine line = lyric.lines().get(phrase.syllables().getFirst().line());
        List<VerseSyllable> read = VerseSyllable.of(line.line());
        List<PinnedSyllable> syllables = new ArrayList<>();
        for (PerformedSyllable performed : phrase.syllables()) {
            int index = performed.syllable();
            PlacedSyllable placed = line.syllables().get(index);
            syllables.add(new PinnedSyllable(
                    text(line, placed),
                    placed.vowelOnset(),
                    lyric.timeline().atSeconds(performed.declaredSeconds()),
                    placed.slot(),
                    placed.accent(),
                    read.get(index).stressed(),
                    placed.rhymes(),
                    melody.notes().get(index)));
        }
        return new PinnedLine(
                line.line().text(),
                line.bar(),
                line.move(),
                line.item(),
                line.anchors().stream().map(Anchor::fact).toList(),
                syllables,
                phrase.score(),
                null,
                new PinnedLayers(layer(phrase.doubles()), layer(phrase.adLib())));
    }

    /// What a line of `take` gives out as notes; see {@link PinnedTake#barLines} for its bar lines.
    public static LineNotes notes(PinnedTake take, int line, PpqRange answer) {
        return notes(take.lines().get(line), take.timeline().tempo().bpm(), take.barLines(line, answer));
    }

    /// What a line that was performed at `bpm` gives out as notes.
    public static LineNotes notes(PinnedLine pinned, double bpm, List<Ppq> barLines) {
        List<LineNotes.Syllable> syllables = pinned.syllables().stream()
                .map(said -> new LineNotes.Syllable(said.declared(), said.accent(), said.stressed(), said.rhymes()))
                .toList();
        return new LineNotes(bpm, pinned.firstVowel(), syllables, barLines);
    }

    /// The take's words on their places (the same quarter notes) at another tempo, to be performed anew: line i of the
    /// lyric is line i of the take.
    ///
    /// @throws Problem when the dictionary has changed, and a line no longer has as many syllables
    public static Lyric lyric(PinnedTake take, double bpm, LineReader reader) {
        Timeline timeline = Timeline.of(bpm, take.timeline().meter());
        List<LyricLine> lines =
                take.lines().stream().map(line -> line(line, reader)).toList();
        return new Lyric(timeline, take.inputs().seed(), lines, List.of());
    }

    /// What is shouted after a line of `take`, at the same place at another tempo; nothing where it shouts nothing, or
    /// has no room to.
    ///
    /// @param lyric the take's words at that tempo
    public static Optional<Shout> shout(PinnedTake take, int index, Lyric lyric, LineReader reader) {
        PinnedLine line = take.lines().get(index);
        PinnedLayer adLib = line.layers().adLib();
        if (adLib == null) {
            return Optional.empty();
        }
        double seconds = adLib.part().afterFrames() / (double) Performer.SAMPLE_RATE;
        Ppq at = line.firstVowel().plus(seconds / take.timeline().tempo().secondsPerQuarter());
        return AdLibs.again(lyric, index, reader.read(adLib.part().text()), at);
    }

    /// The notes that a pinned line is rapped on.
    public static Melody melody(PinnedLine line) {
        Map<Integer, Double> notes = new HashMap<>();
        for (int k = 0; k < line.syllables().size(); k++) {
            Double note = line.syllables().get(k).note();
            if (note != null) {
                notes.put(k, note);
            }
        }
        return new Melody(notes);
    }

    private static LyricLine line(PinnedLine pinned, LineReader reader) {
        Line line = reader.read(pinned.text());
        List<VerseSyllable> read = VerseSyllable.of(line);
        if (read.size() != pinned.syllables().size()) {
            throw new Problem(
                    "The line '%s' is pinned with %d syllables but read with %d now: re-roll it, or restore the lexicon."
                            .formatted(pinned.text(), pinned.syllables().size(), read.size()));
        }
        List<PlacedSyllable> places = new ArrayList<>();
        for (int k = 0; k < read.size(); k++) {
            PinnedSyllable said = pinned.syllables().get(k);
            places.add(new PlacedSyllable(
                    read.get(k).syllable(),
                    read.get(k).word(),
                    read.get(k).inWord(),
                    said.planned(),
                    said.slot(),
                    said.accent(),
                    said.rhymes()));
        }
        List<Anchor> anchors = pinned.anchors().stream().map(Anchor::new).toList();
        return new LyricLine(line, pinned.bar(), places, anchors, pinned.move(), pinned.item());
    }

    private static @Nullable PinnedLayer layer(@Nullable LayerSound sound) {
        return sound == null ? null : new PinnedLayer(sound.part(), null);
    }

    private static String text(LyricLine line, PlacedSyllable placed) {
        Word word = line.line().words().get(placed.word());
        int count = word.pronunciation().syllables().size();
        return WordPieces.karaoke(word.text(), count).get(placed.syllableInWord());
    }
}
