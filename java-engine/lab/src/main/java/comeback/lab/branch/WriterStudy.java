package comeback.lab.branch;

import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.bank.Taste;
import comeback.engine.Composition;
import comeback.engine.Engine;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.Style;
import comeback.plan.VersePlan;
import comeback.problem.Problem;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where our own writer branches, against one opponent's verse: how open each of its decisions is over many
/// seeds, and how many verses differ when more and more of one is kept. Eight bars of 4/4 at 92 BPM. For one
/// thread.
public final class WriterStudy {
    static final int BARS = 8;
    /// Of how many verses each way to write again is tried.
    private static final int BASES = 5;
    /// How many other lines are asked for in one place.
    private static final int MOST_OTHERS = 1000;

    private static final Timeline TIMELINE = Timeline.of(92, Meter.FOUR_FOUR);

    private final Engine engine;
    private final Style style;
    private final List<String> opponent;
    private final Planner planner;
    private final Writer writer;
    private final Reading reading;

    public WriterStudy(Engine engine, Style style, List<String> opponent) {
        this.engine = engine;
        this.style = style;
        this.opponent = List.copyOf(opponent);
        this.planner = engine.planner(style, Taste.NONE);
        this.writer = engine.writer();
        this.reading = engine.analyst().read(opponent);
    }

    /// A verse, and the plan it came of.
    private record Written(VersePlan plan, Lyric lyric) {}

    private Written written(long seed) {
        VersePlan plan = planner.answer(reading, BattleMemory.EMPTY, request(seed));
        return new Written(plan, writer.write(plan, BattleMemory.EMPTY));
    }

    private static PlanRequest request(long seed) {
        return new PlanRequest(TIMELINE, 1, BARS, seed);
    }

    /// What was settled on for each place of a verse, one a seed.
    ///
    /// @param seeds how many, from `first` on
    public List<List<WriterChoice>> choices(long first, int seeds) {
        List<List<WriterChoice>> byPlace = new ArrayList<>();
        for (long seed = first; seed < first + seeds; seed++) {
            Written verse = written(seed);
            List<WriterChoice> choices = WriterChoice.of(verse.plan(), verse.lyric());
            for (int place = 0; place < choices.size(); place++) {
                if (byPlace.size() == place) {
                    byPlace.add(new ArrayList<>());
                }
                byPlace.get(place).add(choices.get(place));
            }
        }
        return byPlace;
    }

    /// A few verses, each written again in one way as often; for {@link Reroll#SEED} as many verses of new
    /// seeds.
    ///
    /// @param times how often
    public List<Rewritten> rewritten(Reroll reroll, long first, int times) {
        List<Rewritten> all = new ArrayList<>();
        for (long base = first; base < first + BASES; base++) {
            Written verse = written(base);
            List<Rewritten.Verse> verses = new ArrayList<>();
            int stuck = 0;
            for (int time = 0; time < times; time++) {
                long seed = first + BASES + (base - first) * times + time;
                Optional<Written> again =
                        reroll == Reroll.SEED ? Optional.of(written(seed)) : again(verse, reroll, time);
                stuck += again.isEmpty() ? 1 : 0;
                Written now = again.orElse(verse);
                verses.add(Rewritten.Verse.of(now.plan(), now.lyric()));
            }
            all.add(Rewritten.of(verses, stuck));
        }
        return all;
    }

    /// Nothing where none of the endings that were drawn has words that fit.
    private Optional<Written> again(Written verse, Reroll reroll, int time) {
        VersePlan plan = reroll.plan(verse.plan(), verse.lyric(), time);
        try {
            return Optional.of(new Written(plan, writer.write(plan, BattleMemory.EMPTY)));
        } catch (Problem nothingToSay) {
            return Optional.empty();
        }
    }

    /// How many other lines the bank has for each place of a verse whose others stand.
    public List<Integer> others(long seed) {
        Composition composition = Composition.answering(engine, style, opponent, request(seed));
        Lyric lyric = composition.write().lyric();
        List<Integer> counts = new ArrayList<>();
        for (int line = 0; line < lyric.lines().size(); line++) {
            counts.add(composition.alternatives(lyric, line, MOST_OTHERS).size());
        }
        return counts;
    }
}
