package comeback.write;

import comeback.bank.BattleMemory;
import comeback.bank.Draw;
import comeback.bank.Ending;
import comeback.bank.EndingPair;
import comeback.bank.Family;
import comeback.bank.Rating;
import comeback.plan.VersePlan;
import comeback.verse.LineRhythm;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Chooses the endings with which a rhyme family is tried: true rhymes, of one theme, of more than one syllable, good
/// by
/// themselves and not heard before, and by seed. For one thread.
final class EndingChoice {
    private static final double SPREAD = 0.5;
    /// What a perfect rhyme is worth, against a slant one that is worth its score of it.
    private static final double TRUE_RHYME = 2;
    /// Of an ending that is as strong as the style may be.
    private static final double STRONG = 1.2;

    private final double multis;
    private final BattleMemory memory;
    private final Rating rating;
    private final Draw draw;
    private final int most;
    private final Map<String, Double> drawn = new HashMap<>();
    private final Map<Family, List<Chosen>> kept = new IdentityHashMap<>();

    /// @param most pairs of a family that are tried
    EndingChoice(VersePlan plan, BattleMemory memory, int most) {
        this.multis = plan.style().multis();
        this.memory = memory;
        this.rating = plan.style().rating();
        this.draw = plan.draw();
        this.most = most;
    }

    /// A pair of endings, and how each is said.
    ///
    /// @param worth higher is better; no unit
    record Chosen(EndingPair pair, double worth, LineRhythm first, LineRhythm second) {
        private static Chosen of(Weighed weighed) {
            EndingPair pair = weighed.pair();
            return new Chosen(
                    pair,
                    weighed.worth(),
                    LineRhythm.of(pair.first().line()),
                    LineRhythm.of(pair.second().line()));
        }
    }

    private record Weighed(EndingPair pair, double worth) {
        static final Comparator<Weighed> BEST_FIRST = (one, other) -> Double.compare(other.worth, one.worth);
    }

    /// The best pairs of `family`, the best first.
    List<Chosen> of(Family family) {
        return kept.computeIfAbsent(family, this::chosen);
    }

    private List<Chosen> chosen(Family family) {
        return family.pairs().stream()
                .map(pair -> new Weighed(pair, worth(pair)))
                .sorted(Weighed.BEST_FIRST)
                .limit(most)
                .map(Chosen::of)
                .toList();
    }

    private double worth(EndingPair pair) {
        double wit = pair.sharesTheme() ? 0.8 : 0;
        double multi = 0.35 * multis * (Math.min(3, pair.rhyme().syllables()) - 1);
        double quality = 0.15 * (pair.first().quality() + pair.second().quality());
        double used = 0.8
                * (memory.timesRhymed(pair.first().rhymeWord())
                        + memory.timesRhymed(pair.second().rhymeWord()));
        double both = drawn(pair.first()) + drawn(pair.second());
        double strong = STRONG * Math.max(wanted(pair.first()), wanted(pair.second()));
        return TRUE_RHYME * pair.rhyme().score() + wit + multi + quality + strong - used + both;
    }

    private double wanted(Ending ending) {
        return ending.rating().wanted(rating);
    }

    private double drawn(Ending ending) {
        return drawn.computeIfAbsent(ending.text(), text -> SPREAD * draw.normal("end " + text));
    }
}
