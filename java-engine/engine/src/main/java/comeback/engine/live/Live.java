package comeback.engine.live;

import comeback.bank.BattleMemory;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.Remembering;
import comeback.song.SongDocument;
import comeback.song.Turn;
import comeback.time.PpqRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A song while it is worked on: the document, and the takes that are being made for it. Immutable.
///
/// @param opening another number for each song that the instance opens
record Live(SongDocument song, List<Making> makings, int opening) {
    static final Live EMPTY = new Live(SongDocument.EMPTY, List.of(), 0);

    Live {
        makings = List.copyOf(makings);
    }

    /// The song of the next opening.
    Live opened(SongDocument other) {
        return new Live(other, List.of(), opening + 1);
    }

    Live with(SongDocument edited) {
        return edited == song ? this : new Live(edited, makings, opening);
    }

    /// What is being made for `answer`.
    Optional<Making> making(PpqRange answer) {
        return makings.stream().filter(making -> making.answer().equals(answer)).findFirst();
    }

    /// With `making` in the place of whatever was being made for the same answer.
    Live making(Making making) {
        List<Making> all = new ArrayList<>(makings);
        all.removeIf(other -> other.answer().equals(making.answer()));
        all.add(making);
        return new Live(song, all, opening);
    }

    /// With what is being made for `answer` changed; nothing happens when it was given up meanwhile.
    Live change(PpqRange answer, UnaryOperator<Making> edit) {
        return new Live(
                song,
                makings.stream()
                        .map(making -> making.answer().equals(answer) ? edit.apply(making) : making)
                        .toList(),
                opening);
    }

    /// Without what is being made for `answer`.
    Live without(PpqRange answer) {
        return new Live(
                song,
                makings.stream()
                        .filter(making -> !making.answer().equals(answer))
                        .toList(),
                opening);
    }

    /// The index of the turn that answers in `answer`, or -1.
    int turn(PpqRange answer) {
        for (int index = 0; index < song.turns().size(); index++) {
            if (song.turns().get(index).answer().equals(answer)) {
                return index;
            }
        }
        return -1;
    }

    /// With one line in the place of another, wherever it stands; nothing happens where it does not stand any more.
    Live replaced(PinnedLine before, PinnedLine now) {
        SongDocument edited = song;
        for (int i = 0; i < song.turns().size(); i++) {
            List<PinnedTake> takes = song.turns().get(i).takes();
            if (takes.stream().anyMatch(take -> has(take, before))) {
                edited = edited.withTakes(
                        i,
                        takes.stream().map(take -> replaced(take, before, now)).toList());
            }
        }
        return with(edited);
    }

    private static boolean has(PinnedTake take, PinnedLine line) {
        return take.lines().stream().anyMatch(each -> each == line);
    }

    private static PinnedTake replaced(PinnedTake take, PinnedLine before, PinnedLine now) {
        return take.with(
                take.lines().stream().map(line -> line == before ? now : line).toList());
    }

    /// Whether a turn that has a take, or is being given one, answers within `answer`.
    boolean answersWithin(PpqRange answer) {
        return song.turns().stream()
                        .anyMatch(
                                turn -> !turn.takes().isEmpty() && turn.answer().overlaps(answer))
                || makings.stream().anyMatch(making -> making.answer().overlaps(answer));
    }

    /// With the answer in `before`, made or in the making, moved along the timeline; without it where a locked turn is
    /// in the way.
    Live later(PpqRange before, Shift shift) {
        if (!song.isFree(shift.of(before))) {
            return dropped(before);
        }
        Live moved = making(before)
                .map(making -> without(before).making(making.later(shift)))
                .orElse(this);
        int index = moved.turn(before);
        if (index < 0 || song.turns().get(index).locked()) {
            return moved;
        }
        Turn later = shift.of(song.turns().get(index));
        return moved.with(song.clear(index).withTurn(later));
    }

    /// Without the answer in `answer`, made or in the making; a locked one stays.
    Live dropped(PpqRange answer) {
        Live rest = without(answer);
        int index = rest.turn(answer);
        return index < 0 ? rest : rest.with(song.clear(index));
    }

    /// The index that the turn which answers in `answer` has, or will have once it is in the song.
    int placeOf(PpqRange answer) {
        return (int) song.turns().stream()
                .filter(turn -> turn.answer().start().isBefore(answer.start()))
                .count();
    }

    /// With all that was heard in a turn that is in the song already; a locked one stays as it is.
    Live heard(Turn turn) {
        int index = turn(turn.answer());
        if (index < 0 || song.turns().get(index).locked()) {
            return this;
        }
        Turn before = song.turns().get(index);
        return with(song.withTurn(new Turn(
                before.kind(),
                turn.listen(),
                before.answer(),
                turn.heard(),
                before.takes(),
                before.chosen(),
                before.locked())));
    }

    /// What is known of the rounds before `answer`: all of them, where they are all in the song and nothing comes after
    /// it; else only which lines were used, since nobody could tell what was said when.
    BattleMemory memoryFor(PpqRange answer) {
        boolean isSettled = makings.stream()
                .allMatch(making -> making.turn().kind() != Turn.Kind.BATTLE
                        || making.answer().equals(answer));
        int index = turn(answer);
        boolean isRolledAgain = index >= 0 && !song.turns().get(index).takes().isEmpty();
        BattleMemory memory = isRolledAgain ? song.memory().beforeLastRound() : song.memory();
        return isSettled && isLast(answer) && memory.rounds() == roundsBefore(answer)
                ? memory
                : memory.withoutFacts(roundsBefore(answer));
    }

    /// With a finished take in the document: in its turn, or in a new one where there is none yet; remembered. Without
    /// it where another turn was locked in its place.
    Live pinned(Making done, PinnedTake take) {
        int index = turn(done.answer());
        if (index < 0 && !song.isFree(done.answer())) {
            return without(done.answer());
        }
        SongDocument kept = index >= 0 ? song : song.withTurn(done.turn());
        SongDocument longer = kept.withTake(with(kept).turn(done.answer()), take);
        return with(longer.withMemory(remembered(done))).without(done.answer());
    }

    /// A round is remembered once, with its first take; another take of it is but more lines, and so is what answers
    /// nobody or comes before what is there.
    private BattleMemory remembered(Making done) {
        int index = turn(done.answer());
        boolean isNew = index < 0 || song.turns().get(index).takes().isEmpty();
        if (done.turn().kind() != Turn.Kind.BATTLE || !isNew || !isLast(done.answer())) {
            return Remembering.used(song.memory(), done.lyric().lines());
        }
        int before = roundsBefore(done.answer());
        BattleMemory memory =
                song.memory().rounds() == before ? song.memory() : song.memory().withoutFacts(before);
        List<String> heard = done.inputs().words().lines().toList();
        return Remembering.round(memory, done.lyric().lines(), done.facts(), heard);
    }

    private boolean isLast(PpqRange answer) {
        return rounds().noneMatch(turn -> answer.start().isBefore(turn.answer().start()));
    }

    private int roundsBefore(PpqRange answer) {
        return (int) rounds().filter(turn -> turn.answer().start().isBefore(answer.start()))
                .count();
    }

    /// Turns that have answered an opponent.
    private Stream<Turn> rounds() {
        return song.turns().stream()
                .filter(turn -> turn.kind() == Turn.Kind.BATTLE && !turn.takes().isEmpty());
    }
}
