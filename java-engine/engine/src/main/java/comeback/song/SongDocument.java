package comeback.song;

import comeback.bank.BattleMemory;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The plugin's document of a song: its turns, in order of time, and what is remembered of them. Immutable; an edit
/// makes a new one, and one that changes nothing gives the same.
///
/// Turns are known by their index, as the editor counts them. No two answers overlap.
public record SongDocument(BattleMemory memory, List<Turn> turns) {
    public static final SongDocument EMPTY = new SongDocument(BattleMemory.EMPTY, List.of());

    /// @throws IllegalArgumentException when turns are not in order of time or their answers overlap
    public SongDocument {
        turns = List.copyOf(turns);
        for (int i = 1; i < turns.size(); i++) {
            if (turns.get(i).answer().start().isBefore(turns.get(i - 1).answer().end())) {
                throw new IllegalArgumentException("turn %d begins before turn %d is over".formatted(i, i - 1));
            }
        }
    }

    /// With `turn` at its place; unlocked turns whose answers overlap its own make room.
    ///
    /// @throws IllegalArgumentException when a locked turn is in the way: see {@link #isFree}
    public SongDocument withTurn(Turn turn) {
        if (!isFree(turn.answer())) {
            throw new IllegalArgumentException("a locked turn answers within " + turn.answer());
        }
        List<Turn> others = new ArrayList<>(turns);
        others.removeIf(other -> other.answer().overlaps(turn.answer()));
        others.add(turn);
        others.sort(Comparator.comparing(each -> each.answer().start()));
        return new SongDocument(memory, others);
    }

    /// Whether no locked turn answers within `answer`.
    public boolean isFree(PpqRange answer) {
        return turns.stream().noneMatch(turn -> turn.locked() && turn.answer().overlaps(answer));
    }

    /// With one more take of a turn, which is chosen unless the turn is locked. The last {@link Turn#MOST_TAKES} are
    /// kept; the chosen one always is.
    public SongDocument withTake(int turn, PinnedTake take) {
        return with(turn, turns.get(turn).with(take));
    }

    /// With a turn's takes made anew in place, such as at another tempo: take i is now `takes.get(i)`.
    ///
    /// @throws IllegalArgumentException when they are not as many as there are
    public SongDocument withTakes(int turn, List<PinnedTake> takes) {
        Turn before = turns.get(turn);
        if (takes.size() != before.takes().size()) {
            throw new IllegalArgumentException(
                    "%d takes for %d".formatted(takes.size(), before.takes().size()));
        }
        return with(turn, before.withTakes(takes, before.chosen()));
    }

    /// With another of a turn's takes playing; a locked turn stays as it is.
    public SongDocument choose(int turn, int take) {
        Turn before = turns.get(turn);
        return before.locked() ? this : with(turn, before.withTakes(before.takes(), take));
    }

    /// With a turn's take chosen and kept so (`on`), or free again.
    public SongDocument lock(int turn, int take, boolean on) {
        Turn before = turns.get(turn);
        return with(turn, (on ? before.withTakes(before.takes(), take) : before).locked(on));
    }

    /// Without a turn; a locked one stays.
    public SongDocument clear(int turn) {
        if (turns.get(turn).locked()) {
            return this;
        }
        List<Turn> others = new ArrayList<>(turns);
        others.remove(turn);
        return new SongDocument(memory, others);
    }

    /// Without one of a turn's takes, and without the turn if it was the only one; a locked turn stays as it is.
    public SongDocument clear(int turn, int take) {
        Turn before = turns.get(turn);
        if (before.takes().size() <= 1) {
            return clear(turn);
        }
        return before.locked() || take < 0 || take >= before.takes().size() ? this : with(turn, before.without(take));
    }

    public SongDocument withMemory(BattleMemory remembered) {
        return remembered.equals(memory) ? this : new SongDocument(remembered, turns);
    }

    /// The turn in whose answer `position` lies.
    public OptionalInt answeringAt(Ppq position) {
        return first(turn -> turn.answer().contains(position));
    }

    /// The turn that answers what was heard at `position`.
    public OptionalInt listeningAt(Ppq position) {
        return first(turn -> {
            PpqRange listen = turn.listen();
            return listen != null && listen.contains(position);
        });
    }

    private OptionalInt first(Predicate<Turn> wanted) {
        return IntStream.range(0, turns.size())
                .filter(i -> wanted.test(turns.get(i)))
                .findFirst();
    }

    private SongDocument with(int index, Turn turn) {
        if (turn.equals(turns.get(index))) {
            return this;
        }
        List<Turn> all = new ArrayList<>(turns);
        all.set(index, turn);
        return new SongDocument(memory, all);
    }
}
