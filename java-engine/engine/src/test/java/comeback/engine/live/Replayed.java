package comeback.engine.live;

import comeback.Studio;
import comeback.bank.BattleMemory;
import comeback.bank.Taste;
import comeback.bridge.Parameters;
import comeback.engine.Engine;
import comeback.engine.Producer;
import comeback.song.PinnedTake;
import comeback.song.TakeInputs;
import comeback.song.Turn;
import comeback.time.BarGrid;
import comeback.time.Meter;
import comeback.time.Ppq;
import java.util.List;

/// Writes an answer again from what its take says of how it was made, in another engine.
final class Replayed {
    private Replayed() {}

    /// @param turn the first answer of a song at 92 bpm, in bars of 4/4, with the dials as they come
    /// @param inputs of its take
    static List<String> texts(Turn turn, TakeInputs inputs) {
        PinnedTake take = turn.chosenTake().orElseThrow();
        try (Engine engine = Engine.openForOwnWords(Studio.PRESETS, Studio.models(), Producer.NOBODY)) {
            BarGrid grid = new BarGrid(Ppq.ZERO, Meter.FOUR_FOUR);
            Parameters dials = Parameters.standard();
            Verses.Asked asked = new Verses.Asked(
                    dials,
                    Dials.turned(engine.style(take.style()), dials),
                    Taste.NONE,
                    take.voice(),
                    92,
                    grid,
                    grid.barOf(turn.answer().start()),
                    (int) (turn.answer().quarters() / 4),
                    inputs.seed());
            return new Verses(engine)
                    .replay(Turn.Kind.BATTLE, inputs, BattleMemory.EMPTY, asked).lyric().lines().stream()
                            .map(line -> line.line().text())
                            .toList();
        }
    }
}
