package comeback.lab.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How open one decision is, given those that were made before it for the same couplet: the entropy of all up
/// to it less that of all before it, each as estimated from the same seeds. What other couplets have is not
/// given, so that it is an upper bound of what is open within a whole verse.
///
/// Slots are too many for that: nearly every seed has its own. Of them it is the sum over a line's syllables
/// of how open each one's slot is, given the slot before it and how many syllables the line has, which is an
/// upper bound too.
///
/// @param place of the couplet in its verse, from 0
/// @param parts how many single choices it is: one; of slots, as many as a couplet has syllables, on average
/// @param chaoShen in nats, as are the other two
/// @param coverage of the outcomes up to this decision, 0 to 1: where it is low, all three are guesses
/// @param distinct outcomes of the decisions up to this one; of slots, those of whole couplets
public record DecisionEntropy(
        Decision decision,
        int place,
        double parts,
        double chaoShen,
        double millerMadow,
        double plugIn,
        double coverage,
        int distinct) {

    /// The effective number of ways to go on at each single choice, from 1.
    public double factor() {
        return Math.exp(Math.max(0, chaoShen / parts));
    }

    /// Of every decision, in order.
    ///
    /// @param choices for one place of a verse, one a seed
    static List<DecisionEntropy> of(int place, List<WriterChoice> choices) {
        List<DecisionEntropy> entropies = new ArrayList<>();
        Tally before = Tally.of(choices.stream().map(each -> List.of()));
        for (Decision decision : Decision.values()) {
            if (decision == Decision.SLOTS) {
                entropies.add(slots(place, choices));
            } else {
                Tally now = Tally.of(choices.stream().map(each -> upTo(decision, each)));
                entropies.add(less(decision, place, now, before));
                before = now;
            }
        }
        return entropies;
    }

    private static List<Object> upTo(Decision last, WriterChoice choice) {
        return Stream.of(Decision.values())
                .limit(last.ordinal() + 1L)
                .map(each -> each.of(choice))
                .toList();
    }

    private static DecisionEntropy less(Decision decision, int place, Tally now, Tally before) {
        return new DecisionEntropy(
                decision,
                place,
                1,
                now.chaoShen() - before.chaoShen(),
                now.millerMadow() - before.millerMadow(),
                now.plugIn() - before.plugIn(),
                now.coverage(),
                now.distinct());
    }

    /// The two lines' sums; the coverage is the least of any syllable's.
    private static DecisionEntropy slots(int place, List<WriterChoice> choices) {
        double[] sums = new double[3];
        double coverage = 1;
        for (int line = 0; line < 2; line++) {
            for (int syllable = 0; ; syllable++) {
                List<List<Double>> lines = linesWith(choices, line, syllable);
                if (lines.isEmpty()) {
                    break;
                }
                DecisionEntropy one = slot(place, lines, syllable);
                double share = lines.size() / (double) choices.size();
                sums[0] += share * one.chaoShen;
                sums[1] += share * one.millerMadow;
                sums[2] += share * one.plugIn;
                coverage = Math.min(coverage, one.coverage);
            }
        }
        int distinct =
                (int) choices.stream().map(WriterChoice::slots).distinct().count();
        double parts = Branching.mean(
                choices, each -> each.slots().stream().mapToInt(List::size).sum());
        return new DecisionEntropy(Decision.SLOTS, place, parts, sums[0], sums[1], sums[2], coverage, distinct);
    }

    private static List<List<Double>> linesWith(List<WriterChoice> choices, int line, int syllable) {
        return choices.stream()
                .map(each -> each.slots().get(line))
                .filter(each -> each.size() > syllable)
                .toList();
    }

    private static DecisionEntropy slot(int place, List<List<Double>> lines, int syllable) {
        Tally before = Tally.of(lines.stream().map(line -> List.of(line.size(), from(line, syllable))));
        Tally now =
                Tally.of(lines.stream().map(line -> List.of(line.size(), from(line, syllable), line.get(syllable))));
        return less(Decision.SLOTS, place, now, before);
    }

    /// The slot before; nothing before the first.
    private static double from(List<Double> line, int syllable) {
        return syllable == 0 ? Double.NEGATIVE_INFINITY : line.get(syllable - 1);
    }
}
