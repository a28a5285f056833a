package comeback.lab.branch;

import comeback.lab.source.KnownSource;
import comeback.lab.source.KnownSources;
import comeback.lab.source.LanguageModel;
import comeback.lab.source.TrueBranching;
import comeback.lab.source.Truncation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Holds the estimators against sources of known entropy: at their defaults, then against the number of
/// samples and the length of outputs.
///
/// @param atDefaults every source, short outputs and long ones
/// @param bySamples the MC estimator on short outputs, by how many, where estimates differ at all
/// @param byLength the AEP estimator from one output, by how long it is, of endless sources where estimates
///     differ
/// @param slopes of each of these the fitted slope of log error over log length; `-1/2` is what the AEP
///     promises
public record TruthStudy(List<Line> atDefaults, List<Line> bySamples, List<Line> byLength, Map<String, Double> slopes) {
    /// How far the mean of the estimates may be off the truth.
    public static final double TOLERANCE = 0.02;

    static final int SHORT = 50;
    /// What rounding alone does.
    private static final double NOTHING = 1e-9;

    private static final List<Integer> SAMPLES = List.of(1, 5, 20, 50, 200);
    private static final List<Integer> LENGTHS = List.of(16, 32, 64, 128, 256, 512, 1024);

    /// One estimator on one source.
    ///
    /// @param estimator "MC", "AEP", or "rule": whichever of them counts
    /// @param samples of an estimate
    /// @param most tokens of an output
    /// @param own what this estimator is after; the truth but for an AEP on outputs that end by chance
    public record Line(String source, String estimator, int samples, int most, double own, Repeats repeats) {
        /// Whether the estimates' mean is near the truth.
        public boolean holds() {
            return Math.abs(repeats.bias()) <= TOLERANCE;
        }
    }

    /// @param times how often each estimate is repeated
    public static TruthStudy run(int times, long seed, Consumer<String> progress) {
        List<Line> atDefaults = new ArrayList<>();
        List<Line> bySamples = new ArrayList<>();
        List<Line> byLength = new ArrayList<>();
        Map<String, Double> slopes = new LinkedHashMap<>();
        for (KnownSource<?> source : KnownSources.all()) {
            progress.accept("Measuring " + source.name());
            atDefaults.addAll(lines(source, Sampler.SAMPLES, SHORT, times, seed));
            atDefaults.addAll(lines(source, Sampler.SAMPLES, Sampler.MOST_TOKENS, times, seed));
            if (isOpen(atDefaults.getLast())) {
                for (int samples : SAMPLES) {
                    bySamples.add(lines(source, samples, SHORT, times, seed).getFirst());
                }
            }
            if (isOpen(atDefaults.getLast()) && source.end() == LanguageModel.ENDLESS) {
                List<Line> lengths = new ArrayList<>();
                for (int most : LENGTHS) {
                    lengths.add(lines(source, 1, most, times, seed).get(1));
                }
                byLength.addAll(lengths);
                slopes.put(source.name(), slope(lengths));
            }
        }
        return new TruthStudy(atDefaults, bySamples, byLength, slopes);
    }

    /// Whether estimates differ at all.
    private static boolean isOpen(Line line) {
        return line.repeats().error() > NOTHING;
    }

    /// The estimators, from the same outputs.
    static List<Line> lines(KnownSource<?> source, int samples, int most, int times, long seed) {
        TrueBranching truth = TrueBranching.of(source, Truncation.RELEASED, most);
        List<Branching> estimates = Repeats.estimates(source, Truncation.RELEASED, samples, most, times, seed);
        String name = source.name();
        double factor = truth.branchingFactor();
        double surprisal = truth.surprisalFactor();
        return List.of(
                new Line(name, "MC", samples, most, factor, Repeats.of(estimates, factor, Branching::monteCarlo)),
                new Line(name, "AEP", samples, most, surprisal, Repeats.of(estimates, factor, Branching::aep)),
                new Line(name, "rule", samples, most, factor, Repeats.of(estimates, factor, Branching::factor)));
    }

    /// By least squares.
    static double slope(List<Line> lines) {
        double[] x = lines.stream().mapToDouble(line -> Math.log(line.most())).toArray();
        double[] y = lines.stream()
                .mapToDouble(line -> Math.log(line.repeats().error()))
                .toArray();
        double middle = mean(x);
        double height = mean(y);
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.length; i++) {
            above += (x[i] - middle) * (y[i] - height);
            below += (x[i] - middle) * (x[i] - middle);
        }
        return above / below;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return sum / values.length;
    }
}
