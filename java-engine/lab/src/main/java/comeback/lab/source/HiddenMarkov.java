package comeback.lab.source;

import java.util.Arrays;

/// A chain that nobody sees, of whose hidden states each puts out tokens by its own odds. What comes next
/// depends on everything that was put out, through how likely each hidden state is by now: the belief, which
/// is its state here.
///
/// @param first how likely each hidden state is at the beginning
/// @param steps `[hidden][next hidden]`
/// @param tokens `[hidden][token]`
/// @param grid beliefs count as the same where they fall into one cell of this size, and their mean stands
///     for them: its error goes down with the square of the size; 0 keeps all apart, and their number grows
///     with every token
public record HiddenMarkov(String name, double[] first, double[][] steps, double[][] tokens, double grid)
        implements KnownSource<double[]> {
    @Override
    public int size() {
        return tokens[0].length;
    }

    @Override
    public int end() {
        return ENDLESS;
    }

    @Override
    public double[] start() {
        return first;
    }

    @Override
    public double[] next(double[] belief) {
        double[] odds = new double[size()];
        for (int hidden = 0; hidden < belief.length; hidden++) {
            for (int token = 0; token < odds.length; token++) {
                odds[token] += belief[hidden] * tokens[hidden][token];
            }
        }
        return KnownSource.logs(odds);
    }

    /// Bayes' rule, then a step of the hidden chain: the forward algorithm (Rabiner, 1989).
    @Override
    public double[] after(double[] belief, int token) {
        double[] next = new double[belief.length];
        double sum = 0;
        for (int hidden = 0; hidden < belief.length; hidden++) {
            double weight = belief[hidden] * tokens[hidden][token];
            sum += weight;
            for (int to = 0; to < next.length; to++) {
                next[to] += weight * steps[hidden][to];
            }
        }
        for (int to = 0; to < next.length; to++) {
            next[to] /= sum;
        }
        return next;
    }

    @Override
    public Object key(double[] belief) {
        return grid == 0
                ? Arrays.stream(belief).boxed().toList()
                : Arrays.stream(belief)
                        .mapToObj(each -> Math.round(each / grid))
                        .toList();
    }

    @Override
    public double[] blend(double[] one, double weight, double[] other, double otherWeight) {
        double[] mean = new double[one.length];
        for (int hidden = 0; hidden < mean.length; hidden++) {
            mean[hidden] = (weight * one[hidden] + otherWeight * other[hidden]) / (weight + otherWeight);
        }
        return mean;
    }

    /// The same with another grid.
    public HiddenMarkov onGrid(double size) {
        return new HiddenMarkov(name, first, steps, tokens, size);
    }
}
