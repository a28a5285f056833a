package comeback.lab.run;

import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import java.util.Locale;

/// How large a net is and how it learns. AdamW without weight decay, rates that rise in a line and then stay.
///
/// @param warmUp steps in which the rate rises
/// @param steps in all, where no others are asked for
public record Recipe(int layers, int heads, int width, int batch, double rate, int warmUp, long steps) {
    private static final int BATCH = 64;

    /// That of the paper's released code, or ours for a desk.
    public static Recipe of(TaskName task, String method, Scale scale) {
        return switch (scale) {
            case PAPER -> paper(task, method);
            case DESK -> desk(task, method);
        };
    }

    /// GPT-2's width with 8 layers for sibling, else 12.
    private static Recipe paper(TaskName task, String method) {
        return new Recipe(task == TaskName.SIBLING ? 8 : 12, 12, 768, BATCH, 1e-4, 2_000, paperSteps(task, method));
    }

    private static long paperSteps(TaskName task, String method) {
        return switch (method) {
            case "ntp" -> onGraph(task) ? 800_000 : 40_000;
            case "teacherless" -> onGraph(task) ? 1_200_000 : 40_000;
            default ->
                switch (task) {
                    case SIBLING -> 800_000;
                    case TRIANGLE -> 100_000;
                    case CIRCLE, LINE -> 400_000;
                };
        };
    }

    private static boolean onGraph(TaskName task) {
        return task == TaskName.SIBLING || task == TaskName.TRIANGLE;
    }

    /// Small nets bear a rate ten times as high and more, and so need fewer steps.
    private static Recipe desk(TaskName task, String method) {
        return new Recipe(2, 2, 64, BATCH, deskRate(task, method), 100, deskSteps(task, method));
    }

    /// Diffusion of edges learns nothing but what tokens there are at twice the rate.
    private static double deskRate(TaskName task, String method) {
        if (onGraph(task)) {
            return 1e-3;
        }
        return method.equals("diffusion") ? 7e-4 : 1.5e-3;
    }

    /// As many as it takes next-token training without seeds to learn most of its rows, and not all, by heart.
    /// Teacherless nets are given half as many again on graphs, as on paper; diffusion, which had ten times as
    /// many on paper for circle and line, two or three times as many.
    private static long deskSteps(TaskName task, String method) {
        return switch (method) {
            case "ntp" -> task == TaskName.LINE ? 3_000 : 2_000;
            case "teacherless" -> task == TaskName.CIRCLE ? 2_000 : 3_000;
            default -> onGraph(task) ? 2_000 : 6_000;
        };
    }

    /// Everything but the steps, in words.
    String words() {
        return String.format(
                Locale.ROOT,
                "%d layers, %d heads, width %d, batches of %d, rate %s after %d steps",
                layers,
                heads,
                width,
                batch,
                rate,
                warmUp);
    }

    /// At a step, counted from 1.
    double rateAt(long step) {
        return rate * Math.min(1, (double) step / warmUp);
    }
}
