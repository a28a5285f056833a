package comeback.lab.report;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// 95 % intervals by resampling what chance decided: which runs there were, and which samples each gave.
///
/// A draw picks as many runs as there are, with replacement, and for each a share of samples from a normal distribution
/// about the share it had, of variance p(1 − p)/n. Since resampled means of few runs spread too little, by √((r − 1)/r)
/// for r runs, the part that comes from picking runs is widened by as much. One run alone says nothing of others: its
/// interval is of its samples. That samples of a run may repeat each other is left out of account.
final class Bootstrap {
    private static final int DRAWS = 10_000;
    private static final double TAIL = 0.025;

    private final SplittableRandom chance;

    /// What one run measured.
    ///
    /// @param share 0 to 1
    /// @param samples that it is a share of
    record Measured(double share, int samples) {}

    Bootstrap(long seed) {
        chance = new SplittableRandom(seed);
    }

    /// Of the mean over runs, at least one; no share lies below 0 or above 1.
    Interval mean(List<Measured> runs) {
        Interval free = interval(average(runs), draws(runs));
        return new Interval(free.mean(), Math.max(0, free.low()), Math.min(1, free.high()));
    }

    /// Of the mean of `these` less that of `those`, drawn independently.
    Interval difference(List<Measured> these, List<Measured> those) {
        double[] draws = draws(these);
        double[] others = draws(those);
        for (int draw = 0; draw < DRAWS; draw++) {
            draws[draw] -= others[draw];
        }
        return interval(average(these) - average(those), draws);
    }

    private static Interval interval(double mean, double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        int tail = (int) Math.round(TAIL * DRAWS);
        return new Interval(mean, sorted[tail], sorted[DRAWS - 1 - tail]);
    }

    private double[] draws(List<Measured> runs) {
        double mean = average(runs);
        double widening = runs.size() < 2 ? 0 : Math.sqrt(runs.size() / (runs.size() - 1.0));
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double between = 0;
            double within = 0;
            for (int i = 0; i < runs.size(); i++) {
                Measured run = runs.get(chance.nextInt(runs.size()));
                between += run.share - mean;
                within += chance.nextGaussian() * Math.sqrt(run.share * (1 - run.share) / run.samples);
            }
            draws[draw] = mean + (widening * between + within) / runs.size();
        }
        return draws;
    }

    private static double average(List<Measured> runs) {
        return runs.stream().mapToDouble(Measured::share).average().orElseThrow();
    }
}
