package comeback.engine.live;

import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.Taste;
import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import comeback.engine.Engine;
import comeback.perform.Expression;
import comeback.plan.LineOrder;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.Standing;
import comeback.plan.StandingLine;
import comeback.plan.Style;
import comeback.plan.VersePlan;
import comeback.problem.Problem;
import comeback.song.Decision;
import comeback.song.Remembering;
import comeback.song.TakeInputs;
import comeback.song.Turn;
import comeback.time.BarGrid;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.OwnWords;
import comeback.write.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
        TakeInputs inputs(String words, long revision, List<Decision> decisions) {
            Expression expression = Expression.turned(style.intensity(), dials.value(Parameter.INTENSITY));
            return new TakeInputs(words, revision, seed, taste, expression.intensity(), decisions);
        }
    }

    /// A verse on the host's timeline, what was found in the opponent's words, and how its lines were settled; none of
    /// either where there is no opponent, or where all words are the producer's.
    record Written(Lyric lyric, List<Fact> facts, List<Decision> decisions) {}

    /// How long a search is to go on.
    interface Effort {
        /// Until there is enough to choose from.
        Effort USUAL = search -> search.toEnough(1);
        /// For lines that are not due yet.
        Effort AHEAD = search -> search.toEnough(2);

        Search spent(Search search);
    }

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
        return settled(null, 0, answering(opponent, asked), memory, asked, Effort.USUAL);
    }

    /// The same answer, its lines from `firstLine` on settled anew on what is known now.
    ///
    /// @throws comeback.problem.Problem when the bank has no answer for these bars
    Written answer(Written before, int firstLine, Reading opponent, BattleMemory memory, Asked asked, Effort effort) {
        return settled(before, firstLine, answering(opponent, asked), memory, asked, effort);
    }

    /// @throws comeback.problem.Problem when the bank has nothing for these bars
    Written sketch(String topic, BattleMemory memory, Asked asked) {
        return settled(null, 0, sketching(topic, asked), memory, asked, Effort.USUAL);
    }

    /// What a take's decisions write again.
    ///
    /// @param kind an answer or a sketch
    /// @param memory as it was
    /// @param asked with the take's seed and taste
    Written replay(Turn.Kind kind, TakeInputs inputs, BattleMemory memory, Asked asked) {
        Written written = null;
        for (Decision decision : inputs.decisions()) {
            Source source = kind == Turn.Kind.WRITE
                    ? sketching(decision.words(), asked)
                    : answering(engine.analyst().read(decision.words().lines().toList()), asked);
            int steps = decision.steps();
            written = settled(written, decision.firstLine(), source, memory, asked, search -> search.to(steps));
        }
        if (written == null) {
            throw new IllegalArgumentException("the take has no decisions");
        }
        return written;
    }

    /// What a verse is written from.
    ///
    /// @param words lines parted by newlines
    /// @param revision how often they had changed
    private record Source(String words, long revision, BiFunction<BattleMemory, Standing, VersePlan> planning) {}

    private Source answering(Reading opponent, Asked asked) {
        Planner planner = engine.planner(asked.style, asked.taste);
        return new Source(
                String.join("\n", opponent.texts()),
                opponent.revision(),
                (memory, standing) -> planner.answer(opponent, memory, request(asked), standing));
    }

    private Source sketching(String topic, Asked asked) {
        Planner planner = engine.planner(asked.style, asked.taste);
        return new Source(topic, 0, (memory, standing) -> planner.sketch(topic, memory, request(asked), standing));
    }

    private Written settled(
            @Nullable Written before, int firstLine, Source source, BattleMemory memory, Asked asked, Effort effort) {
        List<LyricLine> fixed =
                before == null ? List.of() : before.lyric.lines().subList(0, firstLine);
        BattleMemory known = Remembering.used(memory, fixed);
        VersePlan plan = source.planning.apply(known, standing(before, fixed, asked));
        Search search = effort.spent(engine.writer().search(plan, known));
        Lyric open = onHost(search.best(), asked);
        Lyric whole = before == null ? open : Joining.of(before.lyric, firstLine, open);
        List<Decision> decisions = new ArrayList<>(before == null ? List.of() : before.decisions);
        decisions.add(new Decision(firstLine, source.words, source.revision, search.steps()));
        return new Written(whole, plan.facts(), decisions);
    }

    /// The lines that are fixed stand, and the others begin where the first plan had them.
    private static Standing standing(@Nullable Written before, List<LyricLine> fixed, Asked asked) {
        if (before == null) {
            return Standing.NONE;
        }
        String words = before.decisions.getFirst().words();
        Map<Integer, StandingLine> lines = IntStream.range(0, fixed.size())
                .boxed()
                .collect(Collectors.toMap(
                        index -> index, index -> fixed.get(index).standing()));
        return Standing.kept(lines, LineOrder.of(before.lyric.rhymes()), Planner.flowSeed(asked.seed, words), Set.of());
    }

    /// The producer's own words; they take as many bars as they need.
    ///
    /// @throws comeback.problem.Problem when there is no word, or a line is too long
    Written say(List<String> lines, Asked asked) {
        Lyric lyric = new OwnWords(engine.reader(), asked.style.flow())
                .lay(lines, asked.timeline(), asked.firstBar, asked.seed);
        return new Written(onHost(lyric, asked), List.of(), List.of());
    }

    private static PlanRequest request(Asked asked) {
        return new PlanRequest(asked.timeline(), asked.firstBar, asked.bars, asked.seed);
    }

    /// The stages' bars start at Ppq 0; the host's may not.
    private static Lyric onHost(Lyric lyric, Asked asked) {
        return new Shift(0, asked.grid.origin().quarters()).of(lyric);
    }
}
