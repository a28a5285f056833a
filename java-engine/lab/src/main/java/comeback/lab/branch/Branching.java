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
/// @param spread standard deviation of the mean entropy (of the mean surprisal for the AEP) between outputs,
///     in nats
/// @param longest tokens of the longest output
/// @param meanLength of the outputs, in tokens
public record Branching(
        double monteCarlo, double aep, double byPosition, double spread, int longest, double meanLength, int samples) {
    /// Outputs longer than this have settled enough for the AEP.
    public static final int LONG = 50;

    /// @param outputs at least one
    public static Branching of(List<Output> outputs) {
        int longest = outputs.stream().mapToInt(Output::length).max().orElseThrow();
        ToDoubleFunction<Output> figure = longest > LONG ? Output::meanSurprisal : Output::meanEntropy;
        return new Branching(
                Math.exp(mean(outputs, Output::meanEntropy)),
                Math.exp(mean(outputs, Output::meanSurprisal)),
                Math.exp(PositionCurve.of(outputs, 1).meanEntropy()),
                deviation(outputs, figure),
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

    /// Of {@link #factor}, by the delta method: `factor · spread / √M`.
    public double standardError() {
        return factor() * spread / Math.sqrt(samples);
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
