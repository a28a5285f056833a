package comeback.song;

import comeback.bank.BattleMemory;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import java.util.List;
import java.util.OptionalInt;

/// The plugin's document of a song: its turns, in order of time, and what is remembered of them. Immutable; an edit
/// makes a new one, and one that changes nothing gives the same.
///
/// Turns are known by their index, as the editor counts them. No two answers overlap.
public record SongDocument(BattleMemory memory, List<Turn> turns) {
    public static final SongDocument EMPTY = new SongDocument(BattleMemory.EMPTY, List.of());

    public SongDocument {
        turns = List.copyOf(turns);
    }

    /// With `turn` at its place; unlocked turns whose answers overlap its own make room.
    ///
    /// @throws IllegalArgumentException when a locked turn is in the way: see {@link #isFree}
    public SongDocument withTurn(Turn turn) {
        throw new UnsupportedOperationException("pending");
    }

    /// Whether no locked turn answers within `answer`.
    public boolean isFree(PpqRange answer) {
        throw new UnsupportedOperationException("pending");
    }

    /// With one more take of a turn, which is chosen unless the turn is locked. The last {@link Turn#MOST_TAKES} are
    /// kept; the chosen one always is.
    public SongDocument withTake(int turn, PinnedTake take) {
        throw new UnsupportedOperationException("pending");
    }

    /// With another of a turn's takes playing; a locked turn stays as it is.
    public SongDocument choose(int turn, int take) {
        throw new UnsupportedOperationException("pending");
    }

    /// With a turn's take chosen and kept so (`on`), or free again.
    public SongDocument lock(int turn, int take, boolean on) {
        throw new UnsupportedOperationException("pending");
    }

    /// Without a turn; a locked one stays.
    public SongDocument clear(int turn) {
        throw new UnsupportedOperationException("pending");
    }

    public SongDocument withMemory(BattleMemory remembered) {
        return new SongDocument(remembered, turns);
    }

    /// The turn in whose answer `position` lies.
    public OptionalInt answeringAt(Ppq position) {
        throw new UnsupportedOperationException("pending");
    }

    /// The turn that answers what was heard at `position`.
    public OptionalInt listeningAt(Ppq position) {
        throw new UnsupportedOperationException("pending");
    }
}
