package comeback.analyse;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How naturally a bar of 4/4 is filled: where syllables start, which are stressed and which rhyme, against real bars.
///
/// The log-likelihood under conditional tables, as a percentile among real bars with as many syllables. Immutable.
public final class Naturalness {
    /// Of the five log-likelihoods that are known for each count.
    private static final List<Integer> PERCENTILES = List.of(5, 25, 50, 75, 95);

    private static final int SLOTS = 16;
    private static final int BEFORE = 3;
    private static final int FAR = 3;
    /// For what the tables have never seen.
    private static final double UNSEEN = 0.5;

    private final Map<String, Double> onset;
    private final Map<String, Double> stress;
    private final Map<String, Double> rhyme;
    private final NavigableMap<Integer, List<Double>> percentiles;

    /// Probabilities by what is known so far, joined by '|', as `presets/naturalness.json` tells.
    ///
    /// @param percentiles the five log-likelihoods, rising, by the number of syllables
    public Naturalness(
            Map<String, Double> onset,
            Map<String, Double> stress,
            Map<String, Double> rhyme,
            Map<Integer, List<Double>> percentiles) {
        this.onset = Map.copyOf(onset);
        this.stress = Map.copyOf(stress);
        this.rhyme = Map.copyOf(rhyme);
        this.percentiles = new TreeMap<>(percentiles);
        boolean whole = percentiles.values().stream().allMatch(each -> each.size() == PERCENTILES.size());
        if (percentiles.isEmpty() || !whole) {
            throw new IllegalArgumentException("five figures a number of syllables");
        }
    }

    /// One slot of a bar.
    record Filled(boolean sounds, boolean stressed, boolean rhymes) {
        static final Filled EMPTY = new Filled(false, false, false);
    }

    /// From 1 to 99; 0 for a bar without syllables.
    ///
    /// @param bar 16 slots
    double percentile(List<Filled> bar) {
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
        for (int slot = 0; slot < SLOTS; slot++) {
            Filled filled = bar.get(slot);
            sum += log(onset, slot + "|" + soundingBefore(bar, slot), filled.sounds());
            if (filled.sounds()) {
                int next = Math.min(FAR, next(bar, slot) - slot);
                Filled before = last < 0 ? Filled.EMPTY : bar.get(last);
                int since = last < 0 ? 0 : Math.min(FAR, slot - last);
                sum += log(
                        stress, "%d|%d|%d|%d".formatted(slot, next, bit(before.stressed()), since), filled.stressed());
                sum += log(
                        rhyme,
                        "%d|%d|%d|%d".formatted(slot, next, bit(filled.stressed()), bit(before.rhymes())),
                        filled.rhymes());
                last = slot;
            }
        }
        return sum;
    }

    /// The three slots before, nearest first; '-' before the bar.
    private static String soundingBefore(List<Filled> bar, int slot) {
        StringBuilder key = new StringBuilder();
        for (int back = 1; back <= BEFORE; back++) {
            key.append(
                    slot < back ? "-" : String.valueOf(bit(bar.get(slot - back).sounds())));
        }
        return key.toString();
    }

    private static int next(List<Filled> bar, int slot) {
        int next = slot + 1;
        while (next < SLOTS && !bar.get(next).sounds()) {
            next++;
        }
        return next;
    }

    private static double log(Map<String, Double> table, String key, boolean is) {
        double probability = table.getOrDefault(key, UNSEEN);
        return Math.log(Math.clamp(is ? probability : 1 - probability, 1e-4, 1));
    }

    private static int bit(boolean is) {
        return is ? 1 : 0;
    }
}
