package comeback.lab.branch;

import comeback.lab.source.LanguageModel;
import comeback.lab.source.Odds;
import comeback.lab.source.Truncation;
import comeback.lab.source.Walk;
import comeback.problem.Problem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Draws outputs from a model's truncated odds. Each output has its own chance, so that one never moves
/// another.
///
/// @param most tokens of an output, its end counted
public record Sampler(LanguageModel model, Truncation truncation, int most) {
    /// As the paper's released code has it.
    public static final int MOST_TOKENS = 1024;

    /// As the paper's released code has it.
    public static final int SAMPLES = 50;

    /// @throws Problem when outputs have no room for a token
    public Sampler {
        if (most < 1) {
            throw new Problem("Outputs of %d tokens say nothing: give them 1 or more.".formatted(most));
        }
    }

    /// An output that is not over yet.
    private record Drawing(Walk walk, Output.Builder output, SplittableRandom chance) {}

    /// @param count 1 or more
    public List<Output> outputs(int[] prompt, int count, SplittableRandom chance) {
        if (count < 1) {
            throw new Problem("%d samples tell nothing: give 1 or more.".formatted(count));
        }
        List<Drawing> all = new ArrayList<>();
        for (Walk walk : model.walks(prompt, count)) {
            all.add(new Drawing(walk, new Output.Builder(), chance.split()));
        }
        List<Drawing> open = all;
        while (!open.isEmpty()) {
            Map<double[], Odds> seen = new IdentityHashMap<>();
            open = open.stream().filter(drawing -> draw(drawing, seen)).toList();
        }
        return all.stream().map(each -> each.output().output()).toList();
    }

    /// One more token.
    ///
    /// @param seen what the others' log-probabilities came to, where models give the same array for the same
    /// @return whether more may come
    private boolean draw(Drawing drawing, Map<double[], Odds> seen) {
        Odds odds = seen.computeIfAbsent(drawing.walk().next(), truncation::of);
        int token = odds.draw(drawing.chance());
        drawing.output().add(token, odds);
        if (token == model.end() || drawing.output().length() == most) {
            return false;
        }
        drawing.walk().take(token);
        return true;
    }
}
