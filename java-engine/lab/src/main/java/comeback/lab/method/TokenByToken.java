package comeback.lab.method;

import ai.djl.ndarray.NDArray;
import comeback.lab.net.Memory;
import comeback.lab.net.Net;
import comeback.lab.net.Pass;
import java.util.SplittableRandom;

/// Answers from a causal net, each token after those before it, many prompts at once.
final class TokenByToken {
    private TokenByToken() {}

    static int[][] answers(Net net, int[][] prompts, int length, Sampling sampling, SplittableRandom chance) {
        int[][] answers = new int[prompts.length][length];
        int tokens = net.shape().vocabulary();
        try (Memory memory = net.memory()) {
            int[][] next = prompts;
            for (int place = 0; place < length; place++) {
                float[] logits = last(net, memory, next);
                next = new int[prompts.length][1];
                for (int row = 0; row < prompts.length; row++) {
                    next[row][0] = sampling.choose(logits, row * tokens, tokens, chance);
                    answers[row][place] = next[row][0];
                }
            }
        }
        return answers;
    }

    /// `[row][token]`, flat: the logits after the last of these tokens.
    private static float[] last(Net net, Memory memory, int[][] rows) {
        try (Pass pass = net.pass()) {
            NDArray logits = pass.logitsAfter(memory, pass.ids(rows));
            return logits.get(":, -1").toFloatArray();
        }
    }
}
