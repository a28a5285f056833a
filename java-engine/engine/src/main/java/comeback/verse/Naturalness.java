package comeback.verse;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How naturally a bar of 4/4 is filled: where syllables start, which are stressed and which rhyme, against real bars.
///
/// The log-likelihood under conditional tables, as a percentile among real bars with as many syllables. Immutable.
public final class Naturalness {
    public static final int SLOTS = 16;
    /// How many slots before one tell how readily it sounds.
    public static final int BEFORE = 3;
    /// Slots apart from which on it does not matter how many.
    public static final int FAR = 3;

    /// Of the five log-likelihoods that are known for each count.
    private static final List<Integer> PERCENTILES = List.of(5, 25, 50, 75, 95);

    /// For what the tables have never seen.
    private static final double UNSEEN = 0.5;

    private final SlotShares slots;
    private final double[] onset = new double[SLOTS << BEFORE];
    private final double[] stress = new double[SLOTS * FAR * 2 * (FAR + 1)];
    private final double[] rhyme = new double[SLOTS * FAR * 2 * 2];
    private final NavigableMap<Integer, List<Double>> percentiles;

    /// Probabilities by what is known so far, joined by '|', as `presets/naturalness.json` tells.
    ///
    /// @param slots of real bars, whatever is round them
    /// @param percentiles the five log-likelihoods, rising, by the number of syllables
    /// @throws IllegalArgumentException when they are not five each
    public Naturalness(
            SlotShares slots,
            Map<String, Double> onset,
            Map<String, Double> stress,
            Map<String, Double> rhyme,
            Map<Integer, List<Double>> percentiles) {
        this.slots = slots;
        this.percentiles = new TreeMap<>(percentiles);
        boolean whole = percentiles.values().stream().allMatch(each -> each.size() == PERCENTILES.size());
        if (percentiles.isEmpty() || !whole) {
            throw new IllegalArgumentException("five percentiles a number of syllables");
        }
        for (int slot = 0; slot < SLOTS; slot++) {
            for (int before = 0; before < 1 << BEFORE; before++) {
                this.onset[slot << BEFORE | before] = onset.getOrDefault(slot + "|" + key(slot, before), UNSEEN);
            }
            for (int next = 1; next <= FAR; next++) {
                fill(stress, rhyme, slot, next);
            }
        }
    }

    private void fill(Map<String, Double> stress, Map<String, Double> rhyme, int slot, int next) {
        for (int bit = 0; bit < 2; bit++) {
            for (int since = 0; since <= FAR; since++) {
                this.stress[at(slot, next, bit) * (FAR + 1) + since] =
                        stress.getOrDefault(key(slot, next, bit, since), UNSEEN);
            }
            for (int before = 0; before < 2; before++) {
                this.rhyme[at(slot, next, bit) * 2 + before] = rhyme.getOrDefault(key(slot, next, bit, before), UNSEEN);
            }
        }
    }

    private static int at(int slot, int next, int bit) {
        return (slot * FAR + Math.min(FAR, next) - 1) * 2 + bit;
    }

    private static String key(int slot, int next, int bit, int last) {
        return slot + "|" + next + "|" + bit + "|" + last;
    }

    /// Whether the three slots before sound, nearest first; '-' before the bar.
    private static String key(int slot, int before) {
        StringBuilder key = new StringBuilder();
        for (int back = 1; back <= BEFORE; back++) {
            key.append(slot < back ? "-" : String.valueOf(before >> (back - 1) & 1));
        }
        return key.toString();
    }

    public SlotShares slots() {
        return slots;
    }

    /// One slot of a bar.
    public record Filled(boolean sounds, boolean stressed, boolean rhymes) {
        public static final Filled EMPTY = new Filled(false, false, false);
    }

    /// How often a syllable starts on a slot.
    ///
    /// @param slot of the bar, 0 to 15
    /// @param before whether the three slots before sound, a bit each, the nearest the lowest
    public double onset(int slot, int before) {
        return onset[slot << BEFORE | before];
    }

    /// How often a syllable is stressed.
    ///
    /// @param next slots to the next one; the bar's end counts for one
    /// @param stressedBefore whether the one before it in the bar is
    /// @param since slots since that one; 0 where there is none
    public double stress(int slot, int next, boolean stressedBefore, int since) {
        return stress[at(slot, next, bit(stressedBefore)) * (FAR + 1) + Math.min(FAR, since)];
    }

    /// How often a syllable is part of a rhyme.
    ///
    /// @param rhymesBefore whether the one before it in the bar is
    public double rhyme(int slot, int next, boolean stressed, boolean rhymesBefore) {
        return rhyme[at(slot, next, bit(stressed)) * 2 + bit(rhymesBefore)];
    }

    /// From 1 to 99; 0 for a bar without syllables.
    ///
    /// @param bar 16 slots
    public double percentile(List<Filled> bar) {
        int count = (int) bar.stream().filter(Filled::sounds).count();
        if (count == 0) {
            return 0;
        }
        int known = Math.clamp(count, percentiles.firstKey(), percentiles.lastKey());
        Map.Entry<Integer, List<Double>> entry = percentiles.floorEntry(known);
        List<Double> likelihoods = entry == null ? percentiles.firstEntry().getValue() : entry.getValue();
        return Math.clamp(between(likelihoods, logLikelihood(bar)), 1, 99);
    }

    private static double between(List<Double> likelihoods, double value) {
        int high = 1;
        while (high < PERCENTILES.size() - 1 && value > likelihoods.get(high)) {
            high++;
        }
        double share = (value - likelihoods.get(high - 1)) / (likelihoods.get(high) - likelihoods.get(high - 1));
        return PERCENTILES.get(high - 1) + share * (PERCENTILES.get(high) - PERCENTILES.get(high - 1));
    }

    double logLikelihood(List<Filled> bar) {
        double sum = 0;
        int last = -1;
        int before = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            Filled filled = bar.get(slot);
            sum += log(onset(slot, before), filled.sounds());
            if (filled.sounds()) {
                int next = next(bar, slot) - slot;
                Filled earlier = last < 0 ? Filled.EMPTY : bar.get(last);
                int since = last < 0 ? 0 : slot - last;
                sum += log(stress(slot, next, earlier.stressed(), since), filled.stressed());
                sum += log(rhyme(slot, next, filled.stressed(), earlier.rhymes()), filled.rhymes());
                last = slot;
            }
            before = (before << 1 | bit(filled.sounds())) & (1 << BEFORE) - 1;
        }
        return sum;
    }

    private static int next(List<Filled> bar, int slot) {
        int next = slot + 1;
        while (next < SLOTS && !bar.get(next).sounds()) {
            next++;
        }
        return next;
    }

    private static double log(double probability, boolean is) {
        return Math.log(Math.clamp(is ? probability : 1 - probability, 1e-4, 1));
    }

    private static int bit(boolean is) {
        return is ? 1 : 0;
    }
}
