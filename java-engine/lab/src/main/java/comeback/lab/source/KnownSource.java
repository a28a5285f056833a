package comeback.lab.source;

import java.util.List;
import java.util.stream.IntStream;

/// A source of which everything is known: it goes from state to state by the tokens that it puts out, so that
/// its true branching factor can be summed over states ({@link TrueBranching}). Immutable; any thread.
///
/// @param <S> all that its future depends on
public interface KnownSource<S> extends LanguageModel {
    /// Before the first token.
    S start();

    /// Log-probabilities of the next token, in nats.
    double[] next(S state);

    /// The state once `token` was put out.
    S after(S state, int token);

    /// Equal for states that count as the same; by default those that are equal.
    default Object key(S state) {
        return String.valueOf(state);
    }

    /// One state in the place of two that count as the same.
    ///
    /// @param weight how likely the one is
    /// @param otherWeight how likely the other is
    default S blend(S one, double weight, S other, double otherWeight) {
        return one;
    }

    @Override
    default double[] logProbabilities(int[] prefix) {
        S state = start();
        for (int token : prefix) {
            state = after(state, token);
        }
        return next(state);
    }

    @Override
    default List<Walk> walks(int[] prompt, int count) {
        return IntStream.range(0, count)
                .<Walk>mapToObj(i -> new StateWalk<>(this, prompt))
                .toList();
    }

    /// Remembers the state rather than the prefix.
    final class StateWalk<S> implements Walk {
        private final KnownSource<S> source;
        private S state;

        StateWalk(KnownSource<S> source, int[] prompt) {
            this.source = source;
            this.state = source.start();
            for (int token : prompt) {
                take(token);
            }
        }

        @Override
        public double[] next() {
            return source.next(state);
        }

        @Override
        public void take(int token) {
            state = source.after(state, token);
        }
    }

    /// Natural logarithms.
    static double[] logs(double[] probabilities) {
        double[] logs = new double[probabilities.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(probabilities[i]);
        }
        return logs;
    }
}
