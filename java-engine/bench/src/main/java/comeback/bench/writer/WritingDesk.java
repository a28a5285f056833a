package comeback.bench.writer;

import comeback.analyse.Analyst;
import comeback.analyse.FlowReader;
import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.plan.CoupletPlan;
import comeback.plan.FlowCandidate;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.VersePlan;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.Writer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What answers are written with: the product's own stages. For one thread.
public final class WritingDesk {
    static final Timeline TIMELINE = Timeline.of(92, Meter.FOUR_FOUR);
    static final int BARS = 8;
    private static final int FIRST_BAR = 1;

    private final Analyst analyst;
    private final FlowReader flowReader;
    private final Writer writer;
    private final Function<String, Planner> planners;
    private final Map<String, Planner> byStyle = new ConcurrentHashMap<>();

    /// @param planners by the name of a style
    public WritingDesk(Analyst analyst, FlowReader flowReader, Writer writer, Function<String, Planner> planners) {
        this.analyst = analyst;
        this.flowReader = flowReader;
        this.writer = writer;
        this.planners = planners;
    }

    Analyst analyst() {
        return analyst;
    }

    FlowReader flowReader() {
        return flowReader;
    }

    Planner planner(String style) {
        return byStyle.computeIfAbsent(style, planners);
    }

    /// The first couplet of such an answer, as soon as it is there.
    List<LyricLine> firstCouplet(List<String> words, String style, long seed) {
        PlanRequest request = new PlanRequest(TIMELINE, FIRST_BAR, BARS, seed);
        VersePlan plan = planner(style).answer(analyst.read(words), BattleMemory.EMPTY, request);
        return writer.search(plan, BattleMemory.EMPTY).toFirstCouplet().firstCouplet();
    }

    /// What a plan finds in a line by itself.
    List<Fact> facts(String line) {
        PlanRequest request = new PlanRequest(TIMELINE, FIRST_BAR, BARS, 1);
        return planner("boom-bap")
                .answer(analyst.read(List.of(line)), BattleMemory.EMPTY, request)
                .facts();
    }

    private static List<FlowCandidate> planned(CoupletPlan couplet) {
        return Stream.concat(couplet.flows().stream(), couplet.spare().stream()).toList();
    }

    /// Eight bars of 4/4 at 92 BPM.
    Answered answer(BenchOpponent opponent, List<String> words, BattleMemory memory, String style, long seed) {
        Reading reading = analyst.read(words);
        PlanRequest request = new PlanRequest(TIMELINE, FIRST_BAR, BARS, seed);
        VersePlan plan = planner(style).answer(reading, memory, request);
        Lyric lyric = writer.write(plan, memory);
        List<List<FlowCandidate>> flows =
                plan.couplets().stream().map(WritingDesk::planned).toList();
        return new Answered(opponent, style, seed, reading, plan.facts(), flows, FIRST_BAR, lyric);
    }
}
