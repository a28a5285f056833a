package comeback.bench.writer;

import comeback.json.StrictJson;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Real bars of rap in 4/4, as far as tables tell them: where syllables start, and how likely a bar is among others
/// with
/// as many. The likelihoods of real bars are those of bars drawn from the conditional table that real bars fill.
final class RealBars {
    static final int SLOTS = 16;
    private static final int DRAWN = 200_000;
    private static final long SEED = 7;

    private final Map<String, Double> onset;
    private final double[] positions = new double[SLOTS];
    private final List<double[]> likelihoods = new ArrayList<>();

    /// @param naturalness the preset's conditional tables
    /// @param counts how many onsets real bars have on each slot
    static RealBars read(Path naturalness, Path counts) {
        return new RealBars(
                Objects.requireNonNullElse(
                        StrictJson.read(naturalness, Tables.class).onset(), Map.of()),
                Objects.requireNonNullElse(StrictJson.read(counts, Counts.class).onsets(), List.of()));
    }

    private record Tables(
            @Nullable String about,
            @Nullable Map<String, List<Double>> slots,
            @Nullable Map<String, Double> onset,
            @Nullable Map<String, Double> stress,
            @Nullable Map<String, Double> rhyme,
            @Nullable Map<Integer, List<Double>> percentiles) {}

    private record Counts(@Nullable String about, @Nullable List<Integer> onsets) {}

    private RealBars(Map<String, Double> onset, List<Integer> onsets) {
        if (onsets.size() != SLOTS) {
            throw new Problem("Real bars have counts for 16 slots, not %d.".formatted(onsets.size()));
        }
        this.onset = Map.copyOf(onset);
        double all = onsets.stream().mapToInt(Integer::intValue).sum();
        for (int slot = 0; slot < SLOTS; slot++) {
            positions[slot] = onsets.get(slot) / all;
        }
        Random random = new Random(SEED);
        List<List<Double>> byCount = new ArrayList<>();
        for (int count = 0; count <= SLOTS; count++) {
            byCount.add(new ArrayList<>());
        }
        for (int i = 0; i < DRAWN; i++) {
            boolean[] bar = drawn(random);
            byCount.get(count(bar)).add(logLikelihood(bar));
        }
        byCount.forEach(each -> likelihoods.add(
                each.stream().mapToDouble(Double::doubleValue).sorted().toArray()));
    }

    private boolean[] drawn(Random random) {
        boolean[] bar = new boolean[SLOTS];
        for (int slot = 0; slot < SLOTS; slot++) {
            bar[slot] = random.nextDouble() < chance(bar, slot);
        }
        return bar;
    }

    /// How much of a syllable falls on each slot; sums to 1.
    double[] positions() {
        return positions.clone();
    }

    /// The share of real bars with as many onsets that are less likely, 0 to 1.
    double percentile(boolean[] bar) {
        double[] real = likelihoods.get(count(bar));
        if (real.length == 0) {
            return 0;
        }
        int at = Arrays.binarySearch(real, logLikelihood(bar));
        return (at < 0 ? -at - 1 : at) / (double) real.length;
    }

    double logLikelihood(boolean[] bar) {
        double sum = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            double chance = chance(bar, slot);
            sum += Math.log(bar[slot] ? chance : 1 - chance);
        }
        return sum;
    }

    private double chance(boolean[] bar, int slot) {
        StringBuilder key = new StringBuilder().append(slot).append('|');
        for (int back = 1; back <= 3; back++) {
            key.append(slot < back ? "-" : bar[slot - back] ? "1" : "0");
        }
        return onset.getOrDefault(key.toString(), 0.5);
    }

    static int count(boolean[] bar) {
        int count = 0;
        for (boolean onset : bar) {
            count += onset ? 1 : 0;
        }
        return count;
    }
}
