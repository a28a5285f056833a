package comeback.lab.branch;

import comeback.lab.source.KnownSource;
import comeback.lab.source.Truncation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// What an estimator said of a known source, time and again with other samples.
///
/// @param truth what it should have said
/// @param mean of the estimates
/// @param deviation standard deviation of the estimates
/// @param error root mean square of estimate minus truth
public record Repeats(double truth, double mean, double deviation, double error, int times) {
    /// Systematic error, as a share of the truth.
    public double bias() {
        return mean / truth - 1;
    }

    /// The deviation, as a share of the truth.
    public double spread() {
        return deviation / truth;
    }

    /// @param samples of each estimate
    /// @param most tokens of an output
    static List<Branching> estimates(
            KnownSource<?> source, Truncation truncation, int samples, int most, int times, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Sampler sampler = new Sampler(source, truncation, most);
        List<Branching> estimates = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            estimates.add(Branching.of(sampler.outputs(new int[0], samples, chance.split())));
        }
        return estimates;
    }

    static Repeats of(List<Branching> estimates, double truth, ToDoubleFunction<Branching> figure) {
        double squares = Branching.mean(estimates, each -> Math.pow(figure.applyAsDouble(each) - truth, 2));
        return new Repeats(
                truth,
                Branching.mean(estimates, figure),
                Branching.deviation(estimates, figure),
                Math.sqrt(squares),
                estimates.size());
    }
}
