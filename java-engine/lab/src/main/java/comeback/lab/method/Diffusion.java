package comeback.lab.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import comeback.lab.net.Net;
import comeback.lab.net.Pass;
import comeback.lab.task.Row;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Discrete diffusion by score entropy (SEDD; Lou, Meng and Ermon, arXiv 2310.16834) with an absorbing state: tokens of
/// the answer are masked at a time's rate, and the net, which sees all of the row, learns how much likelier each token
/// is there than the mask.
///
/// Its output, less the logarithm of how many tokens there are, is the logarithm of the score less that of
/// 1 / (e^σ - 1), as in the released code. With log-linear noise the loss of a row is then 1/t times the sum over its
/// masked places of `Σ e^l - l(true) - 1`, which at its best is the entropy of the answers.
///
/// @param pad fills up short rows; it is seen
/// @param mask the absorbing state
public record Diffusion(int pad, int mask) implements Method {
    static final String LABEL = "diffusion";

    private static final double AVERAGE_DECAY = 0.9999;

    /// Of training: no row is quite unmasked.
    private static final double EARLIEST = 1e-3;

    @Override
    public String label() {
        return LABEL;
    }

    @Override
    public boolean causal() {
        return false;
    }

    @Override
    public double averageDecay() {
        return AVERAGE_DECAY;
    }

    @Override
    public List<Drill> drills(List<Row> rows) {
        return rows.stream().map(Diffusion::drill).toList();
    }

    private static Drill drill(Row row) {
        int before = row.prompt().length;
        int[] input = Arrays.copyOf(row.prompt(), before + row.answer().length);
        System.arraycopy(row.answer(), 0, input, before, row.answer().length);
        int[] labels = input.clone();
        Arrays.fill(labels, 0, before, Drill.UNASKED);
        return new Drill(input, labels);
    }

    @Override
    public NDArray loss(Pass pass, List<Drill> batch, SplittableRandom chance) {
        Drills clear = Drills.of(batch, pad);
        double[] times = new double[batch.size()];
        for (int row = 0; row < times.length; row++) {
            times[row] = EARLIEST + (1 - EARLIEST) * chance.nextDouble();
        }
        return scoreEntropy(pass, noised(clear, times, chance), times, clear.asked());
    }

    /// What is not masked is not asked for any more.
    private Drills noised(Drills clear, double[] times, SplittableRandom chance) {
        int[][] inputs = new int[times.length][];
        int[][] labels = new int[times.length][];
        for (int row = 0; row < times.length; row++) {
            inputs[row] = clear.inputs()[row].clone();
            labels[row] = clear.labels()[row].clone();
            for (int place = 0; place < inputs[row].length; place++) {
                if (labels[row][place] != Drill.UNASKED) {
                    if (chance.nextDouble() < Noise.masked(times[row])) {
                        inputs[row][place] = mask;
                    } else {
                        labels[row][place] = Drill.UNASKED;
                    }
                }
            }
        }
        return new Drills(inputs, labels);
    }

    private NDArray scoreEntropy(Pass pass, Drills noised, double[] times, int asked) {
        NDManager manager = pass.manager();
        NDArray logits = scaled(pass, noised.inputs(), times);
        double[] weights = new double[times.length];
        for (int row = 0; row < times.length; row++) {
            weights[row] = 1 / (times[row] * Math.max(1, asked));
        }
        NDArray all = logits.exp().mul(unmasked(manager, logits)).sum(new int[] {2}, true);
        NDArray wanted = logits.gather(noised.wanted(manager), 2);
        return all.sub(wanted)
                .sub(1)
                .mul(noised.weights(manager, weights, logits.getDataType()))
                .sum();
    }

    /// `[row][place][token]`: logarithms of the scores less those of 1 / (e^σ - 1).
    NDArray scaled(Pass pass, int[][] rows, double[] times) {
        float[] noise = new float[times.length];
        for (int row = 0; row < noise.length; row++) {
            noise[row] = (float) Noise.total(times[row]);
        }
        NDArray logits = pass.logitsAt(pass.ids(rows), pass.numbers(noise));
        return logits.sub(Math.log(logits.getShape().get(2) - 1.0));
    }

    private NDArray unmasked(NDManager manager, NDArray logits) {
        float[] ones = new float[(int) logits.getShape().get(2)];
        Arrays.fill(ones, 1);
        ones[mask] = 0;
        DataType type = logits.getDataType();
        return manager.create(ones).toType(type, false);
    }

    /// By 32 analytic steps from all masked, whatever `sampling` says.
    @Override
    public int[][] answers(Net net, int[][] prompts, int length, Sampling sampling, SplittableRandom chance) {
        return new Unmasking(this, net, chance).answers(prompts, length);
    }
}
