package comeback.engine.live;

import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.Taste;
import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import comeback.engine.Engine;
import comeback.perform.Expression;
import comeback.plan.PlanRequest;
import comeback.plan.Style;
import comeback.plan.VersePlan;
import comeback.problem.Problem;
import comeback.song.TakeInputs;
import comeback.song.Turn;
import comeback.time.BarGrid;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.OwnWords;
import java.util.List;

/// Writes verses onto a host's bars.
final class Verses {
    private final Engine engine;

    Verses(Engine engine) {
        this.engine = engine;
    }

    /// What is asked of a verse.
    ///
    /// @param taste the producer's
    /// @param voice the voice's name, or null for the style's own
    /// @param bpm quarter notes a minute
    /// @param firstBar bar of `grid` that it begins on
    /// @param bars how many it may fill
    /// @param seed what chance decides
    record Asked(
            Parameters dials,
            Style style,
            Taste taste,
            String voice,
            double bpm,
            BarGrid grid,
            int firstBar,
            int bars,
            long seed) {
        /// @throws comeback.problem.Problem when the tempo cannot be rapped to
        Timeline timeline() {
            return Timeline.of(bpm, grid.meter());
        }

        /// What a take made now is made from.
        TakeInputs inputs(String words, long revision) {
            Expression expression = Expression.turned(style.intensity(), dials.value(Parameter.INTENSITY));
            return new TakeInputs(words, revision, seed, taste, expression.intensity());
        }
    }

    /// A verse on the host's timeline, and what was found in the opponent's words; nothing where there is none.
    record Written(Lyric lyric, List<Fact> facts) {}

    /// The seed of a turn's first take: another turn, or another setting of the seed dial, is another seed.
    static long seed(Parameters dials, int firstBar) {
        return 1_000_003L * dials.whole(Parameter.SEED) + 1_009L * firstBar;
    }

    /// The seed of a turn's next take.
    static long seed(Turn turn, Parameters dials, int firstBar) {
        return turn.takes().stream()
                .mapToLong(take -> take.inputs().seed() + 1)
                .max()
                .orElse(seed(dials, firstBar));
    }

    /// The style in the instance's slot, as its dials turn it, to be rapped from `firstBar` on.
    ///
    /// @throws comeback.problem.Problem when there is no such style
    Asked asked(Instance instance, double bpm, BarGrid grid, int firstBar, int bars, long seed) {
        Parameters dials = instance.dials();
        Style style = engine.style(instance.preset(Parameter.STYLE, "boom-bap"));
        String voice = instance.preset(Parameter.VOICE, style.voice());
        return new Asked(dials, Dials.turned(style, dials), taste(instance), voice, bpm, grid, firstBar, bars, seed);
    }

    /// One that cannot be read is told, and nobody's taken instead: a verse is due.
    private Taste taste(Instance instance) {
        try {
            return engine.taste().now();
        } catch (Problem unreadable) {
            instance.notice(unreadable.sentence());
            return Taste.NONE;
        }
    }

    /// @throws comeback.problem.Problem when the bank has no answer for these bars
    Written answer(Reading opponent, BattleMemory memory, Asked asked) {
        VersePlan plan = engine.planner(asked.style, asked.taste).answer(opponent, memory, request(asked));
        return new Written(written(plan, memory, asked), plan.facts());
    }

    /// @throws comeback.problem.Problem when the bank has nothing for these bars
    Written sketch(String topic, BattleMemory memory, Asked asked) {
        VersePlan plan = engine.planner(asked.style, asked.taste).sketch(topic, memory, request(asked));
        return new Written(written(plan, memory, asked), List.of());
    }

    /// The producer's own words; they take as many bars as they need.
    ///
    /// @throws comeback.problem.Problem when there is no word, or a line is too long
    Written say(List<String> lines, Asked asked) {
        Lyric lyric = new OwnWords(engine.reader(), asked.style.flow())
                .lay(lines, asked.timeline(), asked.firstBar, asked.seed);
        return new Written(onHost(lyric, asked), List.of());
    }

    private Lyric written(VersePlan plan, BattleMemory memory, Asked asked) {
        return onHost(engine.writer().write(plan, memory), asked);
    }

    private static PlanRequest request(Asked asked) {
        return new PlanRequest(asked.timeline(), asked.firstBar, asked.bars, asked.seed);
    }

    /// The stages' bars start at Ppq 0; the host's may not.
    private static Lyric onHost(Lyric lyric, Asked asked) {
        return new Shift(0, asked.grid.origin().quarters()).of(lyric);
    }
}
