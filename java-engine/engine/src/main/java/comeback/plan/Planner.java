package comeback.plan;

import comeback.analyse.Cadence;
import comeback.analyse.Reading;
import comeback.bank.Bank;
import comeback.bank.BattleMemory;
import comeback.bank.Couplet;
import comeback.bank.Draw;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Move;
import comeback.bank.Pairings;
import comeback.bank.Taste;
import comeback.problem.Problem;
import comeback.verse.LineGrid;
import comeback.verse.LineReader;
import comeback.verse.Naturalness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Decides a verse before its words: which claims to answer in which couplet, the rhyme families, the flow.
///
/// The same reading, memory, taste and request give the same plan. Safe for any thread.
public final class Planner {
    private static final double SCHEME_CHANCE = 0.3;
    private static final int LEAST_COUPLETS_FOR_SCHEME = 4;
    private static final int MANY_FACTS = 4;
    private static final int ENOUGH_FACTS = 12;
    private static final Set<FactKind> ONLY_SAID =
            Set.of(new FactKind("said"), new FactKind("mention"), new FactKind("curse"));
    /// Couplets from which on a scheme takes no more than a quarter.
    private static final int LONG = 8;

    private static final double RARER = 0.3;

    private final Bank bank;
    private final Pairings pairings;
    private final Style style;
    private final Taste taste;
    private final Naturalness naturalness;
    private final FactFinder finder;
    private final Topics topics;
    private final Schemes schemes;
    private final Beside beside;
    private final Callbacks callbacks;
    private final LineReader reader;

    /// @param finder made from the same bank
    /// @param taste of the producer whose verses it plans
    public Planner(
            Bank bank,
            FactFinder finder,
            Pairings pairings,
            Style style,
            Taste taste,
            Naturalness naturalness,
            LineReader reader) {
        this.taste = taste;
        this.bank = bank;
        this.pairings = pairings;
        this.style = style;
        this.naturalness = naturalness;
        this.finder = finder;
        this.topics = new Topics(bank);
        this.schemes = new Schemes(bank.schemes(), reader);
        this.beside = new Beside(bank);
        this.callbacks = new Callbacks(bank);
        this.reader = reader;
    }

    /// Finds now which endings rhyme, rather than when a verse first asks.
    public void prepare() {
        pairings.prepare();
    }

    /// Plans an answer to `opponent`.
    ///
    /// @throws Problem when the bars do not hold a couplet
    public VersePlan answer(Reading opponent, BattleMemory memory, PlanRequest request) {
        return answer(opponent, memory, request, Standing.NONE);
    }

    /// Plans an answer some of whose lines are there already.
    ///
    /// @throws Problem when the bars do not hold a couplet
    public VersePlan answer(Reading opponent, BattleMemory memory, PlanRequest request, Standing standing) {
        List<Fact> facts = finder.find(opponent, style.rating());
        List<Fact> earlier = callbacks.of(memory, facts, opponent).stream()
                .filter(fact -> finder.maySay(fact, style.rating()))
                .toList();
        List<Fact> all = Stream.concat(facts.stream(), earlier.stream()).toList();
        LineGrid grid = LineGrid.of(request.timeline(), style.flow()).within(request.bars());
        int count = couplets(request, grid);
        String said = String.join("\n", opponent.texts());
        Draw draw = new Draw(request.seed()).movedBy(said);
        Draw flowDraw = flowDraw(request, said, standing);
        FlowPlanner flows = new FlowPlanner(grid, style, naturalness, Cadence.of(opponent), count, flowDraw, standing);
        Optional<List<Couplet>> scheme =
                standing.isEmpty() ? scheme(count, facts, flows, memory, draw) : Optional.empty();
        LineOrder order = scheme.map(halves -> order(halves, count)).orElse(standing.order());
        AnswerIdeas ideas =
                new AnswerIdeas(bank, beside, new IdeaFinder(pairings, style, taste, memory, draw), all, scheme, count);
        List<CoupletPlan> couplets = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Map<Integer, StandingLine> stands = standing.couplet(k);
            couplets.add(couplet(flows, k, order, ideas.of(k, stands), stands));
        }
        return new VersePlan(
                request,
                grid,
                style,
                draw,
                facts,
                order,
                couplets,
                standing.unwanted(),
                anchored(facts, count, !earlier.isEmpty()),
                multis(count));
    }

    /// Plans a verse on a topic in the producer's words, with no opponent.
    ///
    /// @throws Problem when the bars do not hold a couplet, or the topic has no words or one that cannot be read
    public VersePlan sketch(String topic, BattleMemory memory, PlanRequest request) {
        return sketch(topic, memory, request, Standing.NONE);
    }

    /// Plans a verse on a topic, some of whose lines are there already.
    ///
    /// @throws Problem when the bars do not hold a couplet, or the topic has no words or one that cannot be read
    public VersePlan sketch(String topic, BattleMemory memory, PlanRequest request, Standing standing) {
        LineReader.requireReadable(topic, "The topic");
        if (reader.read(topic).words().isEmpty()) {
            throw new Problem(
                    "The topic '%s' has no words: say in a few words what the verse is about.".formatted(topic));
        }
        LineGrid grid = LineGrid.of(request.timeline(), style.flow()).within(request.bars());
        int count = couplets(request, grid);
        Draw draw = new Draw(request.seed()).movedBy(topic);
        IdeaFinder ideas = new IdeaFinder(pairings, style, taste, memory, draw, topics.closest(topic));
        FlowPlanner flows = new FlowPlanner(
                grid, style, naturalness, new Cadence(0, 0), count, flowDraw(request, topic, standing), standing);
        List<Fact> facts = topics.facts(topic);
        List<Couplet> frames = topics.frames(topic);
        List<Idea> all = ideas.ideas(frames, facts);
        LineOrder order = standing.order();
        List<CoupletPlan> couplets = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Map<Integer, StandingLine> stands = standing.couplet(k);
            List<Idea> found = stands.isEmpty() ? all : beside.sketches(stands, frames, ideas, facts);
            couplets.add(couplet(flows, k, order, found, stands));
        }
        return new VersePlan(request, grid, style, draw, facts, order, couplets, standing.unwanted(), 0, 0);
    }

    private static CoupletPlan couplet(
            FlowPlanner flows, int k, LineOrder order, List<Idea> ideas, Map<Integer, StandingLine> stands) {
        return new CoupletPlan(flows.candidates(k, order), flows.spare(k, order), flows.lines(k, order), ideas, stands);
    }

    /// What the flow of a verse is drawn by: later verses whose lines are to begin where its lines do ask for it.
    ///
    /// @param words the opponent's, lines parted by newlines, or the topic
    public static long flowSeed(long seed, String words) {
        return new Draw(seed).movedBy(words).seed();
    }

    /// A kept line lies where its own verse's draw had it.
    private static Draw flowDraw(PlanRequest request, String words, Standing standing) {
        return new Draw(standing.flowSeed().orElse(flowSeed(request.seed(), words)));
    }

    /// As far as the bank can, every couplet where so much was claimed that one may choose, three of four where
    /// anything much was said or one may also come back to something, half where next to nothing was.
    private static int anchored(List<Fact> facts, int couplets, boolean mayComeBack) {
        List<Fact> answerable = facts.stream().filter(Fact::isAnswerable).toList();
        if (!mayComeBack
                && answerable.stream().filter(fact -> !isOnlySaid(fact)).count() >= ENOUGH_FACTS) {
            return couplets;
        }
        if (answerable.size() >= MANY_FACTS) {
            return (3 * couplets + 3) / 4;
        }
        return answerable.isEmpty() ? 0 : (couplets + 1) / 2;
    }

    /// A third of the couplets, fewer in a style that does not care for them.
    private int multis(int couplets) {
        return (int) Math.round(Math.min(1, style.multis()) * ((couplets + 2) / 3));
    }

    /// Words that claim nothing.
    private static boolean isOnlySaid(Fact fact) {
        return ONLY_SAID.stream().anyMatch(fact.kind()::isA);
    }

    /// A scheme answers nothing: the more was said, the rarer it is.
    private Optional<List<Couplet>> scheme(
            int couplets, List<Fact> facts, FlowPlanner flows, BattleMemory memory, Draw draw) {
        double rarer = facts.size() >= MANY_FACTS && couplets < LONG ? RARER : 1;
        double chance = SCHEME_CHANCE * rarer * style.liking(Move.SCHEME);
        return couplets < LEAST_COUPLETS_FOR_SCHEME || draw.uniform("scheme") >= chance
                ? Optional.empty()
                : schemes.choose(style, flows.candidates(0, LineOrder.STRAIGHT), memory, draw);
    }

    private static LineOrder order(List<Couplet> scheme, int couplets) {
        return scheme.getFirst().crosses() ? new LineOrder(couplets - 3) : LineOrder.STRAIGHT;
    }

    private static int couplets(PlanRequest request, LineGrid grid) {
        int count = request.bars() / (2 * grid.barsPerLine());
        if (count < 1) {
            throw new Problem("A verse of %d bars holds no couplet at this tempo and meter: give it %d bars or more."
                    .formatted(request.bars(), 2 * grid.barsPerLine()));
        }
        return count;
    }
}
