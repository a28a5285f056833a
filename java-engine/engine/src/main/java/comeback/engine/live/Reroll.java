package comeback.engine.live;

import comeback.engine.Engine;
import comeback.song.PinnedTake;
import comeback.song.SongDocument;
import comeback.song.TakeInputs;
import comeback.song.Turn;
import comeback.time.Ppq;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// Makes another take of a turn, from the words that its chosen take was made from.
final class Reroll {
    private final Instance instance;
    private final Supplier<Sitting> song;
    private final ComposeAgent composer;
    private final Supplier<Engine> engine;
    private final Judging judging;

    /// @param song the one whose turns are rolled
    Reroll(Instance instance, Supplier<Sitting> song, ComposeAgent composer, Supplier<Engine> engine) {
        this.judging = new Judging(() -> Optional.of(engine.get()));
        this.instance = instance;
        this.song = song;
        this.composer = composer;
        this.engine = engine;
    }

    /// Asks for another take of the turn at the playhead: the one that listens or answers there, else the last that
    /// answered before, else the first. Nothing happens where there is none, or where it is locked.
    ///
    /// @param byHand whether the producer asks, who likes the take less then; an automation lane asks at every pass
    void ask(Playhead head, boolean byHand) {
        SongDocument song = instance.live().song();
        OptionalInt index = nearest(song, head.at());
        if (index.isEmpty()) {
            instance.notice("There is no verse to roll again yet: let an opponent rap, or type a topic or words.");
            return;
        }
        Turn turn = song.turns().get(index.getAsInt());
        if (turn.locked()) {
            instance.notice("This turn is locked: unlock it to roll another take.");
        } else if (turn.chosenTake().isPresent()) {
            PinnedTake take = turn.chosenTake().get();
            Sitting sitting = this.song.get();
            composer.ask(sitting, () -> {
                if (byHand) {
                    judging.rolled(instance, take);
                }
                write(sitting, turn, take, head);
            });
        }
    }

    private OptionalInt nearest(SongDocument song, Ppq at) {
        Turn.Kind plays = instance.mode().plays().orElse(Turn.Kind.BATTLE);
        int best = -1;
        for (int i = 0; i < song.turns().size(); i++) {
            Turn turn = song.turns().get(i);
            Ppq begins = turn.listen() == null
                    ? turn.answer().start()
                    : turn.listen().start();
            if (turn.kind() == plays && (best < 0 || !at.isBefore(begins))) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private void write(Sitting sitting, Turn turn, PinnedTake take, Playhead head) {
        Verses verses = new Verses(engine.get());
        int firstBar = head.grid().firstBarFrom(turn.answer().start());
        int bars = head.grid().barOf(turn.answer().end()) - firstBar;
        long seed = Verses.seed(turn, instance.dials(), firstBar);
        Verses.Asked asked = verses.asked(instance, head.bpm(), head.grid(), firstBar, Math.max(1, bars), seed);
        List<String> words = take.inputs().words().lines().toList();
        var memory = instance.live().memoryFor(turn.answer());
        Verses.Written written = switch (turn.kind()) {
            case BATTLE -> verses.answer(engine.get().analyst().read(words), memory, asked);
            case WRITE -> verses.sketch(take.inputs().words(), memory, asked);
            case SAY -> verses.say(words, asked);
        };
        TakeInputs inputs = asked.inputs(take.inputs().words(), take.inputs().revision(), written.decisions());
        Turn begun = Turn.begin(turn.kind(), turn.listen(), turn.answer(), turn.heard());
        Making making = Making.begin(begun, written, Making.ALL, asked, inputs);
        sitting.edit(live -> live.making(making));
    }
}
