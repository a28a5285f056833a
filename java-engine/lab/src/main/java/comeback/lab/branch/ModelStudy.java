package comeback.lab.branch;

import comeback.lab.source.Family;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Everything that is asked of language models that have learnt couplets: how their branching
/// factor falls as they are tuned, what moves it most, how it goes over the output, what another way costs
/// early and late, and what a nudge does. All figures are MC's, whatever the outputs' length: where their
/// ends are drawn the AEP is after another number.
///
/// @param lines that the models have learnt
/// @param rounds of tuning, from the base on
/// @param cells every combination of alignment, prompt and model
/// @param curves over position, by model
/// @param forks by model
/// @param nudges from none to all
public record ModelStudy(
        int lines,
        int vocabulary,
        List<Measured> rounds,
        List<Pareto.Cell> cells,
        Pareto pareto,
        Map<String, PositionCurve> curves,
        Map<String, List<Fork>> forks,
        List<Nudge> nudges) {

    /// A model without a prompt.
    ///
    /// @param score the judge's mean, 0 to 1
    /// @param distinct share of outputs that are not those before them
    /// @param copied share of outputs that were learnt as they are
    public record Measured(String model, Branching branching, double score, double distinct, double copied) {}

    /// A base model, nudged.
    ///
    /// @param threshold below which the aligned model is asked
    /// @param ratio of tokens that were the aligned model's
    /// @param byPosition the same at each position
    public record Nudge(double threshold, Measured measured, double ratio, List<Double> byPosition) {
        public Nudge {
            byPosition = List.copyOf(byPosition);
        }
    }

    /// How much is done.
    ///
    /// @param samples of each prompt
    /// @param prompts that were not learnt
    /// @param outputs for curves, forks and nudges
    public record Effort(int samples, int prompts, int outputs, long seed) {}

    static final List<Double> THRESHOLDS = List.of(0.0, 0.1, 0.2, 0.3, 0.5, 1.1);

    /// @param text couplets, the lines of each parted by `/`
    /// @param family the models that learn it
    /// @param judge who models are tuned for
    public static ModelStudy run(
            List<String> text, Family family, Judge judge, Effort effort, Consumer<String> progress) {
        return new ModelStudies(text, family, judge, effort, progress).run();
    }
}
