package comeback.bench;

import comeback.bank.Move;
import comeback.problem.Problem;
import comeback.sound.Syllable;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.verse.FunctionWords;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.Word;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A verse to measure on: one line a bar from bar 1, its syllables on consecutive slots from the bar line on,
/// straight.
///
/// Content words' stresses have accent 0.5, the stresses of the last two syllables 0.8, all others 0.
///
/// @param lines of words, at most 15 syllables each
public record VoicePlan(List<String> lines) {
    private static final double STRESSED = 0.5;
    private static final double RHYMED = 0.8;
    private static final int RHYME_SYLLABLES = 2;

    public VoicePlan {
        lines = List.copyOf(lines);
    }

    /// @param file a line of verse a line; empty lines and those that begin with # are passed over
    /// @throws Problem when it cannot be read
    public static VoicePlan read(Path file) {
        try {
            return new VoicePlan(Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new Problem(
                    "The plan %s cannot be read: check out the whole repository.".formatted(file), unreadable);
        }
    }

    /// On sixteenths.
    public Lyric lyric(LineReader reader, double bpm) {
        return lyric(reader, bpm, 1);
    }

    /// @param step sixteenths from one syllable to the next: 4/3 for triplets of eighths, 1/2 for double time
    Lyric lyric(LineReader reader, double bpm, double step) {
        Timeline timeline = Timeline.of(bpm, Meter.FOUR_FOUR);
        List<LyricLine> placed = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Line line = reader.read(lines.get(index));
            int bar = index * (int) Math.ceil(step) + 1;
            placed.add(new LyricLine(line, bar, places(timeline, line, bar, step), List.of(), Move.OWN, "own words"));
        }
        return new Lyric(timeline, 1, placed, List.of());
    }

    private static List<PlacedSyllable> places(Timeline timeline, Line line, int bar, double step) {
        List<PlacedSyllable> places = new ArrayList<>();
        for (int word = 0; word < line.words().size(); word++) {
            Word said = line.words().get(word);
            for (int in = 0; in < said.pronunciation().syllables().size(); in++) {
                Syllable syllable = said.pronunciation().syllables().get(in);
                double slot = places.size() * step;
                boolean rhymes = places.size() >= line.syllableCount() - RHYME_SYLLABLES;
                boolean strong = syllable.isStressed() && !FunctionWords.has(said.text());
                double accent = !strong ? 0 : rhymes ? RHYMED : STRESSED;
                places.add(
                        new PlacedSyllable(syllable, word, in, timeline.slot(bar, slot), (int) slot, accent, rhymes));
            }
        }
        return places;
    }
}
