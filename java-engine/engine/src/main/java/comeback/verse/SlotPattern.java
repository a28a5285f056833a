package comeback.verse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the syllables of a line may fall, and how readily each place takes a stress and a rhyme. Immutable.
///
/// Costs are −ln of probabilities, in nats, as real bars have them, stresses counted a little more.
public final class SlotPattern {
    /// How much a stress that falls wrong is felt, against a rhyme that does.
    private static final double STRESS = 1.4;
    /// Slots that two syllables of a word may be apart at no cost, what a rest between them costs, and each slot more.
    private static final int WIDEST_WITHIN = 2;

    private static final double REST = 8;
    private static final double APART = 6;

    private final List<Integer> slots;
    private final int next;
    /// By syllable, whether the one before is stressed, and whether it is.
    private final double[] stress;
    /// By syllable, whether it is stressed, whether the one before rhymes, and whether it does.
    private final double[] rhyme;
    /// By syllable, what it costs when it and the one before are one word.
    private final double[] apart;
    /// The slots once more, once somebody has asked for them.
    private @Nullable List<Double> places;

    /// @param slots in sixteenths from the line's bar line, rising; negative in a pickup
    /// @param next the first slot of the next line, counted from the same bar line
    /// @param costs of the slots of a bar, in the flow that the line is said in
    public SlotPattern(List<Integer> slots, int next, SlotCosts costs) {
        this.slots = List.copyOf(slots);
        this.next = next;
        this.stress = new double[4 * slots.size()];
        this.rhyme = new double[8 * slots.size()];
        this.apart = new double[slots.size()];
        for (int i = 0; i < slots.size(); i++) {
            weigh(i, costs);
            int gap = i == 0 ? 0 : slots.get(i) - slots.get(i - 1);
            apart[i] = gap > WIDEST_WITHIN ? REST + APART * (gap - WIDEST_WITHIN - 1) : 0;
        }
    }

    private void weigh(int i, SlotCosts costs) {
        int slot = Math.floorMod(slots.get(i), Naturalness.SLOTS);
        int following = i + 1 < slots.size() ? slots.get(i + 1) : next;
        int gap = Math.min(following - slots.get(i), Naturalness.SLOTS - slot);
        boolean inBar = i > 0 && bar(slots.get(i - 1)) == bar(slots.get(i));
        boolean afterLine = i == 0 && slots.get(i) < 0;
        int since = inBar ? slots.get(i) - slots.get(i - 1) : afterLine ? Naturalness.FAR : 0;
        for (int bits = 0; bits < 4; bits++) {
            stress[4 * i + bits] = costs.stress(slot, gap, since, inBar && bits >= 2, (bits & 1) == 1);
        }
        for (int bits = 0; bits < 8; bits++) {
            boolean rhymesBefore = inBar ? (bits & 2) != 0 : afterLine;
            rhyme[8 * i + bits] = costs.rhyme(slot, gap, bits >= 4, rhymesBefore, (bits & 1) == 1);
        }
    }

    private static int bar(int slot) {
        return Math.floorDiv(slot, Naturalness.SLOTS);
    }

    /// In sixteenths from the line's bar line, rising; negative in a pickup.
    public List<Integer> slots() {
        return slots;
    }

    /// The same, as a line is placed by.
    public List<Double> places() {
        List<Double> known = places;
        if (known == null) {
            known = slots.stream().map(Integer::doubleValue).toList();
            places = known;
        }
        return known;
    }

    /// Syllables before the bar line.
    public int pickup() {
        return (int) slots.stream().filter(slot -> slot < 0).count();
    }

    /// Empty sixteenths before the next line, in which there is time to breathe.
    public int rest() {
        return next - slots.getLast() - 1;
    }

    /// What it costs to say such a line here: its stresses, its rhyme, and words that fall apart.
    ///
    /// @param line of as many syllables as there are slots
    /// @param rhyming how many syllables at the end rhyme
    public double cost(LineRhythm line, int rhyming) {
        int count = slots.size();
        double sum = 0;
        int before = 0;
        for (int i = 0; i < count; i++) {
            int now = line.stressed()[i] ? 1 : 0;
            int rhymed = i > count - rhyming ? 2 : 0;
            int rhymes = i >= count - rhyming ? 1 : 0;
            sum += STRESS * stress[4 * i + 2 * before + now] + rhyme[8 * i + 4 * now + rhymed + rhymes];
            sum += line.bond()[i] * apart[i];
            before = now;
        }
        return sum;
    }
}
