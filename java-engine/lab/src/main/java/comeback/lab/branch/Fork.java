package comeback.lab.branch;

import comeback.lab.source.LanguageModel;
import comeback.lab.source.Odds;
import comeback.lab.source.Truncation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// What it costs to go another way from some position on: outputs are cut there and drawn anew, and judged
/// before and after.
///
/// Drawn as it was before, the outcome cannot change on average: that is the control, and what it shows is
/// noise. So the way is forced: the token that stood there is left out of the odds for that one draw (out of
/// all odds, where top-p left nothing else), and what follows is drawn as usual.
///
/// @param at the position, as a share of the output's length, 0 to 1
/// @param forced whether another token had to come
/// @param before mean score of the outputs as they were
/// @param cost mean of the score before less the score after
/// @param error standard error of that mean
/// @param openness mean branching factor at the position itself: `exp` of the mean entropy there
public record Fork(double at, boolean forced, int outputs, double before, double cost, double error, double openness) {

    /// @param outputs whole ones, with a token or more
    /// @param score of tokens with or without their end, 0 to 1
    static Fork of(
            Sampler sampler,
            List<Output> outputs,
            double at,
            boolean forced,
            ToDoubleFunction<int[]> score,
            SplittableRandom chance) {
        List<Double> costs = new ArrayList<>();
        double before = 0;
        double entropies = 0;
        for (Output output : outputs) {
            int position = Math.min(output.length() - 1, (int) (at * output.length()));
            int[] anew = anew(sampler, output, position, forced, chance.split());
            double was = score.applyAsDouble(output.tokens());
            before += was / outputs.size();
            entropies += output.entropies()[position] / outputs.size();
            costs.add(was - score.applyAsDouble(anew));
        }
        return new Fork(
                at,
                forced,
                outputs.size(),
                before,
                Branching.mean(costs, each -> each),
                Branching.deviation(costs, each -> each) / Math.sqrt(costs.size()),
                Math.exp(entropies));
    }

    private static int[] anew(Sampler sampler, Output output, int position, boolean forced, SplittableRandom chance) {
        LanguageModel model = sampler.model();
        int[] kept = Arrays.copyOf(output.tokens(), position);
        double[] logs = model.logProbabilities(kept);
        Odds odds = sampler.truncation().of(logs);
        int token = forced ? other(odds, logs, output.tokens()[position]).draw(chance) : odds.draw(chance);
        int[] prefix = Arrays.copyOf(kept, position + 1);
        prefix[position] = token;
        int left = sampler.most() - prefix.length;
        if (token == model.end() || left < 1) {
            return prefix;
        }
        int[] rest = new Sampler(model, sampler.truncation(), left)
                .outputs(prefix, 1, chance)
                .getFirst()
                .tokens();
        int[] all = Arrays.copyOf(prefix, prefix.length + rest.length);
        System.arraycopy(rest, 0, all, prefix.length, rest.length);
        return all;
    }

    private static Odds other(Odds odds, double[] logs, int token) {
        return odds.choices() > 1
                ? odds.without(token)
                : Truncation.NONE.of(logs).without(token);
    }
}
