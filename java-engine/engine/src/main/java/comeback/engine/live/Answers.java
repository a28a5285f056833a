package comeback.engine.live;

import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.engine.Engine;
import comeback.listen.Heard;
import comeback.song.TakeInputs;
import comeback.song.Turn;
import comeback.time.BarGrid;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import java.util.function.Supplier;

/// Answers one instance's opponent: the first couplet on what was heard a bar before it is due, the rest on everything.
final class Answers implements Capture.Answering {
    private static final int FIRST_LINES = 2;
    /// What is performed next when all was heard.
    private static final int DUE_LINES = 2;

    private final Instance instance;
    private final Supplier<Sitting> song;
    private final ComposeAgent composer;
    private final Supplier<Engine> engine;

    /// @param song the one whose opponent is heard
    Answers(Instance instance, Supplier<Sitting> song, ComposeAgent composer, Supplier<Engine> engine) {
        this.instance = instance;
        this.song = song;
        this.composer = composer;
        this.engine = engine;
    }

    @Override
    public void begin(OpenTurn turn, Heard heard) {
        Place place = place(turn, turn.answerBar());
        PpqRange listened = turn.listened();
        composer.ask(place.song(), () -> write(place, listened, heard, FIRST_LINES));
    }

    @Override
    public void finish(OpenTurn turn, Heard heard) {
        Place place = place(turn, turn.answerBar());
        PpqRange listened = turn.listened();
        boolean isBegun = turn.isPlanned();
        composer.ask(place.song(), () -> {
            if (heard.words().isEmpty()) {
                keep(place);
            } else {
                complete(place, listened, heard, isBegun);
            }
        });
    }

    @Override
    public void delayed(OpenTurn turn, int fromBar) {
        BarGrid grid = turn.grid();
        PpqRange before = grid.bars(fromBar, turn.answerBars());
        Shift bar = new Shift(1, grid.meter().quartersPerBar());
        Sitting sitting = song.get();
        composer.ask(sitting, () -> {
            sitting.edit(live -> live.later(before, bar));
            instance.giveWay();
        });
    }

    @Override
    public void dropped(OpenTurn turn, int bar) {
        PpqRange range = place(turn, bar).range();
        Sitting sitting = song.get();
        composer.ask(sitting, () -> {
            sitting.edit(live -> live.dropped(range));
            instance.giveWay();
        });
    }

    private Place place(OpenTurn turn, int firstBar) {
        return new Place(song.get(), turn.grid(), turn.bpm(), firstBar, turn.answerBars());
    }

    /// The bars of a song that an answer is to fill, and the tempo they have.
    private record Place(Sitting song, BarGrid grid, double bpm, int firstBar, int bars) {
        PpqRange range() {
            return grid.bars(firstBar, bars);
        }
    }

    private void write(Place place, PpqRange listened, Heard heard, int fixedLines) {
        if (!instance.live().song().isFree(place.range())) {
            instance.notice(
                    "A locked turn is where the answer would be: unlock it, or let the opponent rap elsewhere.");
            return;
        }
        Verses verses = new Verses(engine.get());
        Verses.Asked asked = asked(verses, place);
        Reading reading = read(heard, place.grid());
        Verses.Written written = verses.answer(reading, memory(place), asked);
        Turn turn = Turn.begin(Turn.Kind.BATTLE, listened, place.range(), heard.text());
        Making making = Making.begin(turn, written, fixedLines, asked, inputs(reading, asked, written));
        place.song().edit(live -> live.making(making));
    }

    /// All was heard: what is not fixed yet is written anew on it; an answer that could not begin in time begins late.
    ///
    /// @param isBegun whether its first lines were asked for; a short one may be whole with them, and in the song
    private void complete(Place place, PpqRange listened, Heard heard, boolean isBegun) {
        Making begun = instance.live().making(place.range()).orElse(null);
        Turn turn = Turn.begin(Turn.Kind.BATTLE, listened, place.range(), heard.text());
        if (begun == null && isBegun && instance.live().turn(place.range()) >= 0) {
            place.song().edit(live -> live.heard(turn));
            return;
        }
        if (begun == null) {
            late(place, listened, heard);
            return;
        }
        Verses verses = new Verses(engine.get());
        Verses.Asked asked = asked(verses, place);
        Reading reading = read(heard, place.grid());
        boolean isNews = !words(reading).equals(begun.inputs().words());
        Verses.Written written = begun.written();
        int fixed = begun.fixedLines();
        int due = Math.min(fixed + DUE_LINES, written.lyric().lines().size());
        if (isNews && fixed < due) {
            written = verses.answer(written, fixed, reading, memory(place), asked, Verses.Effort.USUAL);
        }
        settle(place, turn, written, due, inputs(reading, asked, written));
        ahead(place, turn, written, due, verses, reading, asked);
    }

    /// In the end no words were made out: an answer that was begun stays as it is.
    private void keep(Place place) {
        place.song().edit(live -> live.change(place.range(), Making::whole));
    }

    /// The lines after those that are due next may still become better while others are performed.
    private void ahead(
            Place place,
            Turn turn,
            Verses.Written written,
            int due,
            Verses verses,
            Reading reading,
            Verses.Asked asked) {
        int all = written.lyric().lines().size();
        if (due == all) {
            return;
        }
        Verses.Written better = written;
        try {
            better = verses.answer(written, due, reading, memory(place), asked, Verses.Effort.AHEAD);
        } finally {
            settle(place, turn, better, all, inputs(reading, asked, better));
        }
    }

    private void settle(Place place, Turn turn, Verses.Written written, int lines, TakeInputs inputs) {
        place.song().edit(live -> live.change(place.range(), making -> making.fixed(turn, written, lines, inputs)));
    }

    private BattleMemory memory(Place place) {
        return instance.live().memoryFor(place.range());
    }

    private Verses.Asked asked(Verses verses, Place place) {
        long seed = Verses.seed(instance.dials(), place.firstBar());
        return verses.asked(instance, place.bpm(), place.grid(), place.firstBar(), place.bars(), seed);
    }

    private void late(Place place, PpqRange listened, Heard heard) {
        double notice = place.bpm() / 60 * OpenTurn.NOTICE_SECONDS;
        Ppq end = listened.end();
        int firstBar = Math.max(place.firstBar(), place.grid().firstBarFrom(end.plus(notice)));
        int bars = place.firstBar() + place.bars() - firstBar;
        if (bars < 1) {
            instance.notice("The opponent was heard too late to be answered in this turn: give turns more bars.");
            return;
        }
        write(new Place(place.song(), place.grid(), place.bpm(), firstBar, bars), listened, heard, Making.ALL);
    }

    private Reading read(Heard heard, BarGrid grid) {
        return engine.get().analyst().read(Shift.earlier(heard, grid.origin().quarters()), grid.meter());
    }

    private static TakeInputs inputs(Reading reading, Verses.Asked asked, Verses.Written written) {
        return asked.inputs(words(reading), reading.revision(), written.decisions());
    }

    private static String words(Reading reading) {
        return String.join("\n", reading.texts());
    }
}
