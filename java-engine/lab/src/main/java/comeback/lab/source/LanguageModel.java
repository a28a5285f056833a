package comeback.lab.source;

import java.util.List;
import java.util.stream.IntStream;

/// Tells how likely each token is to come next. What it says depends on the prefix alone, never on what was
/// asked before. Unless it says otherwise, for one thread at a time.
public interface LanguageModel {
    /// What {@link #end} is where outputs go on for as long as they are let.
    int ENDLESS = -1;

    /// For tables and JSON.
    String name();

    /// How many tokens there are; they are 0 up to (not including) this.
    int size();

    /// The token after which nothing comes; {@link #ENDLESS} where there is none.
    int end();

    /// Of every token as the next, in nats; impossible ones are at minus infinity. The probabilities sum to
    /// 1, before any truncation.
    ///
    /// Nobody may change the array.
    ///
    /// @param prefix the prompt and what was put out after it; it may be empty, and has no {@link #end}
    /// @throws comeback.problem.Problem when a server does not tell
    double[] logProbabilities(int[] prefix);

    /// Several outputs to the same prompt, in step: each is asked for its next token, then all take one. A
    /// model that is faster on many prefixes at once answers them together.
    default List<Walk> walks(int[] prompt, int count) {
        return IntStream.range(0, count)
                .<Walk>mapToObj(i -> new PrefixWalk(this, prompt))
                .toList();
    }
}
