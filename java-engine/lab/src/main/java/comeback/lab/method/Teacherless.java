package comeback.lab.method;

import ai.djl.ndarray.NDArray;
import comeback.lab.net.Net;
import comeback.lab.net.Pass;
import comeback.lab.task.Row;
import comeback.lab.task.TaskName;
import comeback.lab.task.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Teacherless multi-token prediction: next-token rows, and beside them rows whose answer is hidden behind dummies, so
/// that a token of it must be foreseen from the prompt alone.
///
/// @param pad the dummy; it fills up short rows too
/// @param hiding what a masked row asks for
/// @param each masked rows a row that may bear a seed, where `hiding` leaves it open; of ½, every second has one
public record Teacherless(int pad, Hiding hiding, double each) implements Method {
    static final String LABEL = "teacherless";

    /// What a masked row asks for.
    public enum Hiding {
        /// The whole answer, all at once.
        WHOLE_ANSWER,
        /// One later token of the answer: a row for each of them.
        ONE_TOKEN
    }

    /// As the released code has it: of sibling 2 masked rows an example, of circle and line 3, and one every second
    /// triangle.
    static Teacherless of(TaskName task, Vocabulary vocabulary) {
        return switch (task) {
            case SIBLING -> new Teacherless(vocabulary.pad(), Hiding.ONE_TOKEN, 1);
            case TRIANGLE -> new Teacherless(vocabulary.pad(), Hiding.WHOLE_ANSWER, 0.5);
            case CIRCLE, LINE -> new Teacherless(vocabulary.pad(), Hiding.WHOLE_ANSWER, 3);
        };
    }

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
        List<Drill> drills = new ArrayList<>();
        double owed = 0;
        for (Row row : rows) {
            drills.add(NextToken.drill(row));
            if (row.seeded()) {
                for (owed += each; owed >= 1; owed--) {
                    drills.addAll(hidden(row));
                }
            }
        }
        return drills;
    }

    private List<Drill> hidden(Row row) {
        int before = row.prompt().length;
        return switch (hiding) {
            case WHOLE_ANSWER -> List.of(hidden(row, row.answer().length - 1, before - 1, row.answer()));
            case ONE_TOKEN -> {
                List<Drill> drills = new ArrayList<>();
                for (int token = 1; token < row.answer().length; token++) {
                    drills.add(hidden(row, token, before - 1 + token, new int[] {row.answer()[token]}));
                }
                yield drills;
            }
        };
    }

    private Drill hidden(Row row, int dummies, int firstAsked, int[] asked) {
        int[] input = Arrays.copyOf(row.prompt(), row.prompt().length + dummies);
        Arrays.fill(input, row.prompt().length, input.length, pad);
        int[] labels = new int[input.length];
        Arrays.fill(labels, Drill.UNASKED);
        System.arraycopy(asked, 0, labels, firstAsked, asked.length);
        return new Drill(input, labels);
    }

    @Override
    public NDArray loss(Pass pass, List<Drill> batch, SplittableRandom chance) {
        return CrossEntropy.of(pass, Drills.of(batch, pad));
    }

    /// Token by token, as next-token models do.
    @Override
    public int[][] answers(Net net, int[][] prompts, int length, Sampling sampling, SplittableRandom chance) {
        return TokenByToken.answers(net, prompts, length, sampling, chance);
    }
}
