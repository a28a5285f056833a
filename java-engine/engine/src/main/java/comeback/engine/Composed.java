package comeback.engine;

import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.Style;
import comeback.plan.VersePlan;
import comeback.write.Lyric;
import java.util.List;

/// A verse, and how long it took to write: milliseconds of this thread's clock.
///
/// @param parseMillis reading the opponent's words; 0 where there is no opponent
/// @param planMillis finding facts in them, and deciding
/// @param searchMillis finding words
public record Composed(Lyric lyric, double parseMillis, double planMillis, double searchMillis) {
    private static final double NANOS = 1e6;

    /// An answer to typed words, nothing remembered.
    ///
    /// @throws comeback.problem.Problem when a word cannot be read, or the bank has no answer
    public static Composed answer(Engine engine, Style style, List<String> opponent, PlanRequest request) {
        Planner planner = engine.planner(style, engine.taste().now());
        long begun = System.nanoTime();
        Reading reading = engine.analyst().read(opponent);
        long parsed = System.nanoTime();
        VersePlan plan = planner.answer(reading, BattleMemory.EMPTY, request);
        return written(engine, plan, (parsed - begun) / NANOS, parsed);
    }

    /// A verse on a topic.
    ///
    /// @throws comeback.problem.Problem when the topic has no word or one that cannot be read
    public static Composed sketch(Engine engine, Style style, String topic, PlanRequest request) {
        Planner planner = engine.planner(style, engine.taste().now());
        long begun = System.nanoTime();
        VersePlan plan = planner.sketch(topic, BattleMemory.EMPTY, request);
        return written(engine, plan, 0, begun);
    }

    private static Composed written(Engine engine, VersePlan plan, double parseMillis, long begun) {
        long planned = System.nanoTime();
        Lyric lyric = engine.writer().write(plan, BattleMemory.EMPTY);
        return new Composed(lyric, parseMillis, (planned - begun) / NANOS, (System.nanoTime() - planned) / NANOS);
    }
}
