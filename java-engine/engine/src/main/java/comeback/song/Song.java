package comeback.song;

import comeback.bank.BattleMemory;
import comeback.time.Timeline;
import java.util.ArrayList;
import java.util.List;

/// The document: a battle's rounds in order, and what we remember of them. Immutable; adding a round makes a new one.
public record Song(Timeline timeline, long seed, String style, List<Round> rounds, BattleMemory memory) {
    public Song {
        rounds = List.copyOf(rounds);
    }

    public static Song begin(Timeline timeline, long seed, String style) {
        return new Song(timeline, seed, style, List.of(), BattleMemory.EMPTY);
    }

    /// This song with one more round, remembered.
    public Song with(Round round) {
        List<Round> longer = new ArrayList<>(rounds);
        longer.add(round);
        return new Song(timeline, seed, style, longer, Remembering.round(memory, round));
    }

    /// The first bar that no round has taken.
    public int nextBar() {
        return rounds.isEmpty() ? 0 : rounds.getLast().endBar();
    }
}
