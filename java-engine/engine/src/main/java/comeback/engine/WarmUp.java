package comeback.engine;

import comeback.bank.BattleMemory;
import comeback.bank.Taste;
import comeback.deliver.Stem;
import comeback.deliver.StemMaker;
import comeback.listen.Transcript;
import comeback.perform.Performer;
import comeback.perform.Take;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.Style;
import comeback.time.Timeline;
import comeback.wave.Sound;
import comeback.write.Lyric;
import comeback.write.OwnWords;
import comeback.write.Writer;
import java.util.List;

/// Goes through the loop once for nobody, so that the first real reply is as fast as the next.
public final class WarmUp {
    private static final List<String> NOBODY = List.of(
            "my name is nobody and I come from nowhere",
            "I got a big house and I drive a fast car",
            "you are so boring and your rhymes are weak",
            "my crew is stronger than a river in the spring");
    private static final int ROUNDS = 5;
    private static final int BLOCK = 10;
    private static final int LEAST_BLOCKS = 4;
    private static final int MOST_BLOCKS = 20;
    /// Of its time, that a block of verses must save for another to be worth while.
    private static final double GAIN = 0.95;

    private WarmUp() {}

    /// Plans and writes for `style`; what comes out is forgotten.
    public static void write(Engine engine, Style style, Timeline timeline, int bars) {
        write(engine, style, timeline, bars, ROUNDS);
    }

    /// The same, until verses take no less time than before: for who wants to know how long they take.
    public static void writeUntilSteady(Engine engine, Style style, Timeline timeline, int bars) {
        long least = Long.MAX_VALUE;
        int steady = 0;
        for (int block = 0; block < MOST_BLOCKS && (steady < 2 || block < LEAST_BLOCKS); block++) {
            long begun = System.nanoTime();
            write(engine, style, timeline, bars, BLOCK);
            long taken = System.nanoTime() - begun;
            steady = taken < GAIN * least ? 0 : steady + 1;
            least = Math.min(least, taken);
        }
    }

    private static void write(Engine engine, Style style, Timeline timeline, int bars, int rounds) {
        Planner planner = engine.planner(style, Taste.NONE);
        planner.prepare();
        Writer writer = engine.writer();
        for (int round = 0; round < rounds; round++) {
            PlanRequest request = new PlanRequest(timeline, 1, bars, -1 - round);
            writer.write(
                    planner.answer(engine.analyst().read(NOBODY), BattleMemory.EMPTY, request), BattleMemory.EMPTY);
        }
    }

    /// Raps to itself: the ear hears a few bars of `performer` and forgets them.
    public static void listen(Engine engine, Performer performer, Style style, Timeline timeline) {
        Lyric lyric = new OwnWords(engine.reader(), style.flow()).lay(NOBODY.subList(0, 2), timeline, 1, 0);
        Take take = performer.perform(lyric);
        Stem stem = StemMaker.stem(take, 1);
        Sound sound = new Sound(stem.sampleRate(), stem.samples());
        Transcript.of(sound, timeline.tempo(), engine.recogniser(), engine.lexicon(), List.of());
    }
}
