package comeback.write;

import comeback.bank.BattleMemory;
import comeback.plan.CoupletPlan;
import comeback.plan.VersePlan;
import comeback.verse.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// Finds what else could be said in one place of a verse whose other lines stand. For one thread.
final class Alternatives {
    /// What it costs to offer the same item or rhyme word once more.
    private static final double ALIKE = 1.5;

    private final VersePlan plan;
    private final int couplet;
    private final int place;
    private final Drafting drafting;

    /// @param plan in which every line stands but one
    /// @param line index of that one
    Alternatives(VersePlan plan, int line, Composer composer, BattleMemory memory) {
        this.plan = plan;
        this.couplet = plan.order().couplet(line);
        this.place = plan.order().place(line);
        this.drafting = new Drafting(plan, composer, memory, Drafting.Breadth.WHOLE);
    }

    /// Whole verses that differ in that line, the best first and no two alike.
    ///
    /// @param wanted which lines are asked for, made from which bank item
    /// @param most how many
    List<List<Draft>> verses(BiPredicate<Line, String> wanted, int most) {
        List<Draft> others = new ArrayList<>();
        List<Traits> traits = new ArrayList<>();
        for (int k = 0; k < plan.couplets().size(); k++) {
            if (k != couplet) {
                CoupletPlan standing = plan.couplets().get(k);
                Draft draft =
                        drafting.drafts(standing.ideas().getFirst(), standing).getFirst();
                others.add(draft);
                traits.add(Traits.of(draft, standing));
            }
        }
        CoupletPlan open = plan.couplets().get(couplet);
        List<Draft> found = open.ideas().stream()
                .flatMap(idea -> drafting.drafts(idea, open).stream())
                .filter(draft -> wanted.test(line(draft), draft.idea().couplet().id()))
                .filter(draft -> traits.stream().noneMatch(other -> other.clashesWith(Traits.of(draft, open))))
                .sorted(Comparator.comparingDouble(Draft::worth).reversed())
                .toList();
        return different(found, most).stream()
                .map(draft -> {
                    List<Draft> verse = new ArrayList<>(others);
                    verse.add(couplet, draft);
                    return verse;
                })
                .toList();
    }

    /// One after the other the best that is least like those before.
    private List<Draft> different(List<Draft> found, int most) {
        List<Draft> left = new ArrayList<>(found);
        List<Draft> chosen = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        Map<String, Integer> offered = new HashMap<>();
        while (chosen.size() < most && !left.isEmpty()) {
            Draft best = left.stream()
                    .max(Comparator.comparingDouble(draft -> draft.worth()
                            - ALIKE * (offered.getOrDefault(item(draft), 0) + offered.getOrDefault(word(draft), 0))))
                    .orElseThrow();
            left.remove(best);
            if (texts.add(line(best).text())) {
                chosen.add(best);
                offered.merge(item(best), 1, Integer::sum);
                offered.merge(word(best), 1, Integer::sum);
            }
        }
        return chosen;
    }

    private Line line(Draft draft) {
        return place == 0 ? draft.first() : draft.second();
    }

    private static String item(Draft draft) {
        return "item " + draft.idea().couplet().id();
    }

    private String word(Draft draft) {
        return "word " + line(draft).words().getLast().text();
    }
}
