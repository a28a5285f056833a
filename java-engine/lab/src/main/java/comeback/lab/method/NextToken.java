package comeback.lab.method;

import ai.djl.ndarray.NDArray;
import comeback.lab.net.Net;
import comeback.lab.net.Pass;
import comeback.lab.task.Row;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Next-token prediction with teacher forcing: each token of the answer from all before it.
///
/// @param pad fills up short rows
public record NextToken(int pad) implements Method {
    static final String LABEL = "ntp";

    @Override
    public String label() {
        return LABEL;
    }

    @Override
    public boolean causal() {
        return true;
    }

    @Override
    public double averageDecay() {
        return 0;
    }

    @Override
    public List<Drill> drills(List<Row> rows) {
        return rows.stream().map(NextToken::drill).toList();
    }

    /// The last token of the prompt asks for the first of the answer, and so on.
    static Drill drill(Row row) {
        int before = row.prompt().length;
        int[] input = Arrays.copyOf(row.prompt(), before + row.answer().length - 1);
        System.arraycopy(row.answer(), 0, input, before, row.answer().length - 1);
        int[] labels = new int[input.length];
        Arrays.fill(labels, Drill.UNASKED);
        System.arraycopy(row.answer(), 0, labels, before - 1, row.answer().length);
        return new Drill(input, labels);
    }

    @Override
    public NDArray loss(Pass pass, List<Drill> batch, SplittableRandom chance) {
        return CrossEntropy.of(pass, Drills.of(batch, pad));
    }

    @Override
    public int[][] answers(Net net, int[][] prompts, int length, Sampling sampling, SplittableRandom chance) {
        return TokenByToken.answers(net, prompts, length, sampling, chance);
    }
}
