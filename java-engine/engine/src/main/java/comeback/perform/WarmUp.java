package comeback.perform;

import comeback.bank.Move;
import comeback.sound.Phoneme;
import comeback.sound.Pronunciation;
import comeback.sound.Syllable;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.verse.Line;
import comeback.verse.Word;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.List;
import java.util.stream.IntStream;

/// A bar that nobody hears: "check" eight times.
final class WarmUp {
    private static final int WORDS = 8;

    private WarmUp() {}

    static Lyric lyric() {
        Timeline timeline = Timeline.of(90, Meter.FOUR_FOUR);
        Syllable check = new Syllable(List.of(Phoneme.CH), Phoneme.EH, List.of(Phoneme.K), 1);
        Word word = new Word("check", new Pronunciation(List.of(check)));
        List<PlacedSyllable> places = IntStream.range(0, WORDS)
                .mapToObj(k -> new PlacedSyllable(check, k, 0, timeline.slot(1, 2.0 * k), 2 * k, 0.5, false))
                .toList();
        Line line =
                new Line("check", IntStream.range(0, WORDS).mapToObj(k -> word).toList());
        return new Lyric(
                timeline,
                0,
                List.of(new LyricLine(line, 1, places, List.of(), Move.values()[0], "own words")),
                List.of());
    }
}
