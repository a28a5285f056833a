package comeback.engine.live;

import comeback.bank.Move;
import comeback.bank.Taste;
import comeback.perform.PhraseScore;
import comeback.perform.Rider;
import comeback.perform.TimeWarp;
import comeback.song.FrozenSound;
import comeback.song.PinnedLayers;
import comeback.song.PinnedLine;
import comeback.song.PinnedSyllable;
import comeback.song.PinnedTake;
import comeback.song.SongDocument;
import comeback.song.TakeInputs;
import comeback.song.Turn;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Songs of sketches of four bars in 4/4 at 92 bpm, a line of one syllable to a bar.
final class Songs {
    private static final int BARS = 4;

    private Songs() {}

    /// A song of so many turns, one after the other from `firstBar` on, whose sound is not kept.
    static Live of(int turns, int firstBar) {
        return of(turns, firstBar, null);
    }

    /// As `of`, with the sound of each line kept.
    static Live frozen(int turns, int firstBar) {
        return of(turns, firstBar, FrozenSound.of(new float[480]));
    }

    private static Live of(int turns, int firstBar, @Nullable FrozenSound sound) {
        SongDocument song = SongDocument.EMPTY;
        for (int i = 0; i < turns; i++) {
            song = song.withTurn(turn(firstBar + BARS * i, sound));
        }
        return Live.EMPTY.with(song);
    }

    private static Turn turn(int bar, @Nullable FrozenSound sound) {
        PinnedTake take = new PinnedTake(
                Timeline.of(92, Meter.FOUR_FOUR),
                "boom-bap",
                "male",
                Map.of(),
                new TakeInputs("", 0, 0, Taste.NONE, 1, List.of()),
                IntStream.range(bar, bar + BARS).mapToObj(at -> line(at, sound)).toList());
        PpqRange answer = new PpqRange(new Ppq(4 * bar), new Ppq(4 * (bar + BARS)));
        return new Turn(Turn.Kind.WRITE, null, answer, "", List.of(take), 0, false);
    }

    private static PinnedLine line(int bar, @Nullable FrozenSound sound) {
        Ppq at = new Ppq(4 * bar);
        PhraseScore score = new PhraseScore(
                "male", 0, bar, 0, List.of(), new double[1], TimeWarp.NONE, Rider.NONE, new float[0], new float[0]);
        PinnedSyllable word = new PinnedSyllable("yo", at, at, 0, 1, true, false, null);
        return new PinnedLine(
                "yo", bar, Move.OWN, "own words", List.of(), List.of(word), score, sound, PinnedLayers.NONE);
    }
}
