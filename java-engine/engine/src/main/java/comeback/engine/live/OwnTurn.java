package comeback.engine.live;

import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import comeback.engine.Engine;
import comeback.song.Turn;
import comeback.time.BarGrid;
import comeback.time.PpqRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps the one turn of the modes without an opponent as the producer wants it: a sketch on a topic, or their own
/// words. It begins on the start bar.
final class OwnTurn {
    private static final long SETTLING_NANOS = 300_000_000;

    private final Instance instance;
    private final Supplier<Sitting> song;
    private final ComposeAgent composer;
    private final Supplier<Engine> engine;
    private @Nullable Wanted seen;
    private @Nullable Wanted made;
    private long seenAtNanos;

    /// @param song the one that it is kept in
    OwnTurn(Instance instance, Supplier<Sitting> song, ComposeAgent composer, Supplier<Engine> engine) {
        this.instance = instance;
        this.song = song;
        this.composer = composer;
        this.engine = engine;
    }

    /// What the verse depends on: when one of these changes, another take is made.
    private record Wanted(Turn.Kind kind, String words, int startBar, int bars, BarGrid grid, List<Float> dials) {
        static Wanted of(Turn.Kind kind, String words, Playhead head, Parameters dials) {
            boolean isOwn = kind == Turn.Kind.SAY;
            return new Wanted(
                    kind,
                    words,
                    dials.whole(Parameter.START_BAR) - 1,
                    isOwn ? 0 : dials.whole(Parameter.BARS),
                    head.grid(),
                    List.of(
                            dials.value(Parameter.STYLE),
                            dials.value(Parameter.VOICE),
                            dials.value(Parameter.LAID_BACK),
                            dials.value(Parameter.INTENSITY),
                            dials.value(Parameter.SEED),
                            isOwn ? 0f : dials.value(Parameter.RATING),
                            isOwn ? 0f : dials.value(Parameter.RHYME_DENSITY),
                            isOwn ? 0f : dials.value(Parameter.SYLLABLE_DENSITY)));
        }
    }

    /// Asks for the verse if it is wanted and not there. The listening agent calls it at each cycle.
    ///
    /// @param nowNanos a clock; while a host plays live, a wish is granted once it has stood for a moment
    void look(Playhead head, long nowNanos) {
        Optional<Wanted> wanted = wanted(head);
        if (wanted.isEmpty() || wanted.get().equals(made) || head.trouble() != null) {
            return;
        }
        if (!wanted.get().equals(seen)) {
            seen = wanted.get();
            seenAtNanos = nowNanos;
        }
        if (head.offline() || nowNanos - seenAtNanos >= SETTLING_NANOS || made == null) {
            boolean isKnown = made == null && isPinned(wanted.get());
            made = wanted.get();
            if (!isKnown) {
                Wanted now = wanted.get();
                Sitting sitting = song.get();
                composer.ask(sitting, () -> write(sitting, now, head.bpm()));
            }
        }
    }

    /// Forgets what was made, as after another song was opened.
    void forget() {
        made = null;
        seen = null;
    }

    private Optional<Wanted> wanted(Playhead head) {
        Turn.Kind kind = instance.mode().plays().orElse(Turn.Kind.BATTLE);
        String words = switch (kind) {
            case BATTLE -> "";
            case WRITE -> instance.typed().topic().strip();
            case SAY -> instance.typed().lyrics().strip();
        };
        return words.isEmpty() ? Optional.empty() : Optional.of(Wanted.of(kind, words, head, instance.dials()));
    }

    private boolean isPinned(Wanted wanted) {
        return turn(wanted).flatMap(Turn::chosenTake).stream()
                .anyMatch(take -> take.inputs().words().equals(wanted.words())
                        && take.timeline().meter().equals(wanted.grid().meter()));
    }

    private Optional<Turn> turn(Wanted wanted) {
        return instance.live().song().turns().stream()
                .filter(turn -> turn.kind() == wanted.kind()
                        && turn.answer().start().equals(wanted.grid().barStart(wanted.startBar())))
                .findFirst();
    }

    private void write(Sitting sitting, Wanted wanted, double bpm) {
        Optional<Turn> before = turn(wanted);
        if (before.map(Turn::locked).orElse(false)) {
            return;
        }
        Verses verses = new Verses(engine.get());
        long seed = before.map(turn -> Verses.seed(turn, instance.dials(), wanted.startBar()))
                .orElse(Verses.seed(instance.dials(), wanted.startBar()));
        Verses.Asked asked =
                verses.asked(instance, bpm, wanted.grid(), wanted.startBar(), Math.max(1, wanted.bars()), seed);
        Verses.Written written = wanted.kind() == Turn.Kind.SAY
                ? verses.say(wanted.words().lines().toList(), asked)
                : verses.sketch(wanted.words(), instance.live().song().memory(), asked);
        PpqRange answer = wanted.grid().bars(wanted.startBar(), barsOf(written, wanted));
        if (before.isEmpty() && !instance.live().song().isFree(answer)) {
            instance.notice("A locked turn is where the verse would be: unlock it, or begin at another bar.");
            return;
        }
        Turn turn = Turn.begin(wanted.kind(), null, answer, "");
        Making making =
                Making.begin(turn, written, Making.ALL, asked, asked.inputs(wanted.words(), 0, written.decisions()));
        sitting.edit(live -> live.making(making));
    }

    /// Own words take the bars they need.
    private static int barsOf(Verses.Written written, Wanted wanted) {
        var lines = written.lyric().lines();
        int barsPerLine = lines.size() > 1 ? lines.get(1).bar() - lines.get(0).bar() : 1;
        int needed = lines.getLast().bar() + barsPerLine - wanted.startBar();
        return Math.max(wanted.bars(), needed);
    }
}
