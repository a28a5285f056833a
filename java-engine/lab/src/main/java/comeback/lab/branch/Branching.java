package comeback.lab.branch;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The branching factor of a model after one prompt, as estimated from M outputs `y¹ … yᴹ`, the i-th of `Nᵢ`
/// tokens:
///
/// ```
/// MC  = exp( 1/M · Σᵢ 1/Nᵢ · Σₜ H(Yₜ | y¹ⁱ … yₜ₋₁ⁱ) )
/// AEP = exp( 1/M · Σᵢ 1/Nᵢ · Σₜ -log p(yₜⁱ | y¹ⁱ … yₜ₋₁ⁱ) )
/// ```
///
/// H and p are those of the truncated odds. Where any output is longer than 50 tokens the AEP's figure
/// counts, else MC's, as in the paper's released code. That code takes the mean of H over the outputs at each
/// position, then over positions, which is {@link #byPosition}: another number where outputs differ in
/// length.
///
/// @param monteCarlo the MC estimate, from 1
/// @param aep the AEP estimate, from 1
/// @param byPosition MC's, positions weighed alike
/// @param entropySpread standard deviation of the outputs' mean entropies, in nats
/// @param surprisalSpread the same of their mean surprisals
/// @param longest tokens of the longest output
/// @param meanLength of the outputs, in tokens
public record Branching(
        double monteCarlo,
        double aep,
        double byPosition,
        double entropySpread,
        double surprisalSpread,
        int longest,
        double meanLength,
        int samples) {
    /// Outputs longer than this have settled enough for the AEP.
    public static final int LONG = 50;

    /// @param outputs at least one
    public static Branching of(List<Output> outputs) {
        int longest = outputs.stream().mapToInt(Output::length).max().orElseThrow();
        return new Branching(
                Math.exp(mean(outputs, Output::meanEntropy)),
                Math.exp(mean(outputs, Output::meanSurprisal)),
                Math.exp(PositionCurve.of(outputs, 1).meanEntropy()),
                deviation(outputs, Output::meanEntropy),
                deviation(outputs, Output::meanSurprisal),
                longest,
                mean(outputs, Output::length),
                outputs.size());
    }

    /// Whether the AEP's figure counts.
    public boolean isLong() {
        return longest > LONG;
    }

    /// The figure that counts.
    public double factor() {
        return isLong() ? aep : monteCarlo;
    }

    /// Of {@link #factor}, by the delta method: the figure times its spread over `√M`.
    public double standardError() {
        return isLong() ? aep * surprisalSpread / Math.sqrt(samples) : monteCarloError();
    }

    /// Of {@link #monteCarlo}.
    public double monteCarloError() {
        return monteCarlo * entropySpread / Math.sqrt(samples);
    }

    static <T> double mean(List<T> all, ToDoubleFunction<T> figure) {
        return all.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    /// Of a sample: divided by one less than there are; 0 for a single one.
    static <T> double deviation(List<T> all, ToDoubleFunction<T> figure) {
        double mean = mean(all, figure);
        double squares = all.stream()
                .mapToDouble(each -> Math.pow(figure.applyAsDouble(each) - mean, 2))
                .sum();
        return all.size() < 2 ? 0 : Math.sqrt(squares / (all.size() - 1));
    }
}
