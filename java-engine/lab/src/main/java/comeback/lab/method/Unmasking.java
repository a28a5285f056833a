package comeback.lab.method;

import ai.djl.ndarray.NDArray;
import comeback.lab.net.Net;
import comeback.lab.net.Pass;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Samples a diffusion model: from all masked to none in 32 analytic steps and one that clears what is left (SEDD,
/// algorithms 1 and 2, with the absorbing matrix).
///
/// A masked token becomes `y` within a step from noise σ to σ - δ with (e^δ - 1) times the score of `y`, and stays
/// masked
/// with what is left of 1.
final class Unmasking {
    private static final int STEPS = 32;
    private static final double LAST = 1e-5;

    private final Diffusion method;
    private final Net net;
    private final SplittableRandom chance;

    Unmasking(Diffusion method, Net net, SplittableRandom chance) {
        this.method = method;
        this.net = net;
        this.chance = chance;
    }

    int[][] answers(int[][] prompts, int length) {
        int before = prompts[0].length;
        int[][] rows = new int[prompts.length][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOf(prompts[row], before + length);
            Arrays.fill(rows[row], before, before + length, method.mask());
        }
        double each = (1 - LAST) / STEPS;
        for (int step = 0; step < STEPS; step++) {
            double time = 1 - step * each;
            double grown = Math.expm1(Noise.total(time) - Noise.total(time - each));
            move(rows, before, time, grown / Math.expm1(Noise.total(time)), true);
        }
        move(rows, before, LAST, 1, false);
        int[][] answers = new int[rows.length][];
        Arrays.setAll(answers, row -> Arrays.copyOfRange(rows[row], before, before + length));
        return answers;
    }

    /// @param share of the exponentials that is the chance of a token
    /// @param mayStay masked
    private void move(int[][] rows, int before, double time, double share, boolean mayStay) {
        int tokens = net.shape().vocabulary();
        float[] logits = logits(rows, before, time);
        int at = 0;
        for (int[] row : rows) {
            for (int place = before; place < row.length; place++, at += tokens) {
                if (row[place] == method.mask()) {
                    row[place] = token(logits, at, tokens, share, mayStay);
                }
            }
        }
    }

    private int token(float[] logits, int from, int tokens, double share, boolean mayStay) {
        double[] heaped = new double[tokens];
        double sum = 0;
        for (int token = 0; token < tokens; token++) {
            sum += token == method.mask() ? 0 : share * Math.exp(logits[from + token]);
            heaped[token] = sum;
        }
        double drawn = chance.nextDouble() * (mayStay ? Math.max(1, sum) : sum);
        for (int token = 0; token < tokens; token++) {
            if (drawn < heaped[token]) {
                return token;
            }
        }
        return method.mask();
    }

    /// `[row][place of the answer][token]`, flat.
    private float[] logits(int[][] rows, int before, double time) {
        double[] times = new double[rows.length];
        Arrays.fill(times, time);
        try (Pass pass = net.pass()) {
            NDArray all = method.scaled(pass, rows, times);
            return all.get(":, {}:", before).toFloatArray();
        }
    }
}
