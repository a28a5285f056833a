package comeback.write;

import comeback.bank.Anchor;
import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.Piece;
import comeback.bank.Template;
import comeback.plan.StandingLine;
import comeback.plan.VersePlan;
import comeback.problem.Problem;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.Naturalness;
import comeback.verse.RhymeSpan;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Turns a plan into words on their slots. The same plan and memory give the same lyric. Safe for any thread.
public final class Writer {
    private final Composer composer;
    private final Weighing weighing;

    /// @param naturalness that lines are weighed by
    public Writer(LineReader reader, Naturalness naturalness) {
        this.composer = new Composer(reader);
        this.weighing = new Weighing(naturalness);
    }

    /// The best verse of as many steps as are usually enough.
    ///
    /// @throws Problem when the bank has nothing to say that the plan allows
    public Lyric write(VersePlan plan, BattleMemory memory) {
        return search(plan, memory).toEnough(1).best();
    }

    /// A search that has not begun.
    public Search search(VersePlan plan, BattleMemory memory) {
        return new Search(plan, composer, memory, this::lyric);
    }

    /// What else could be said in one place of a verse: lines that rhyme there and lie well, the best first and no two
    /// alike.
    ///
    /// @param plan in which every line stands but that one
    /// @param line index of that one
    /// @param wanted which lines are asked for, made from which bank item
    /// @param most how many
    public List<LyricLine> alternatives(
            VersePlan plan, BattleMemory memory, int line, BiPredicate<Line, String> wanted, int most) {
        return new Alternatives(plan, line, composer, memory)
                .verses(wanted, most).stream()
                        .map(verse -> lyric(plan, verse).lines().get(line))
                        .toList();
    }

    private Lyric lyric(VersePlan plan, List<Draft> verse) {
        return weighing.of(placed(plan, verse));
    }

    private static Lyric placed(VersePlan plan, List<Draft> verse) {
        Placing placing = new Placing(plan.grid(), plan.style().flow(), plan.draw());
        List<LyricLine> lines = new ArrayList<>();
        List<RhymeSpan> rhymes = new ArrayList<>();
        List<Integer> chains = chains(plan, verse);
        for (int index = 0; index < 2 * verse.size(); index++) {
            int k = plan.order().couplet(index);
            int place = plan.order().place(index);
            Draft draft = verse.get(k);
            Line line = place == 0 ? draft.first() : draft.second();
            StandingLine standing = plan.couplets().get(k).standing().get(place);
            int size = draft.rhyme().syllables();
            if (size > 0) {
                rhymes.add(span(chains.get(k), index, line, size));
            }
            lines.add(placing.place(
                    line,
                    plan.request().firstBar() + index * plan.grid().barsPerLine(),
                    draft.slots().get(place),
                    size,
                    place == 1,
                    standing == null ? anchors(draft, place) : standing.anchors(),
                    standing == null ? draft.idea().couplet().move() : standing.move(),
                    standing == null ? draft.idea().couplet().id() : standing.item()));
        }
        return new Lyric(plan.request().timeline(), plan.request().seed(), lines, rhymes);
    }

    /// Of each couplet the first that has its rhyme.
    private static List<Integer> chains(VersePlan plan, List<Draft> verse) {
        List<Integer> chains = new ArrayList<>();
        for (int k = 0; k < verse.size(); k++) {
            boolean goesOn = k > 0
                    && plan.style().chains() > 0
                    && !plan.order().alternates(k)
                    && !plan.order().alternates(k - 1)
                    && verse.get(k - 1).rhymesInto(verse.get(k));
            chains.add(goesOn ? chains.getLast() : k);
        }
        return chains;
    }

    private static RhymeSpan span(int chain, int index, Line line, int size) {
        List<VerseSyllable> all = VerseSyllable.of(line);
        VerseSyllable first = all.get(all.size() - size);
        VerseSyllable last = all.getLast();
        return new RhymeSpan(chain, index, first.word(), last.word(), first.inWord(), last.inWord());
    }

    /// The facts a line says; one that no line says by name, such as an insult answered in set words, is the first's.
    private static List<Anchor> anchors(Draft draft, int line) {
        List<Template> templates = draft.idea().couplet().lines();
        return draft.idea().bindings().facts().stream()
                .filter(fact -> says(templates.get(line), fact) || (line == 0 && !says(templates.get(1), fact)))
                .map(Anchor::new)
                .toList();
    }

    private static boolean says(Template template, Fact fact) {
        return template.pieces().stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Value value && fact.kind().isA(value.kind()));
    }
}
