package comeback.lab.report;

import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// What runs have in common that differ in their random seed alone.
///
/// @param temperature absent where a method has none
/// @param topK 0 for all tokens
/// @param unique `raw` or `canonical`
record Arm(
        Scale scale,
        TaskName task,
        Method method,
        int seedLength,
        @Nullable Double temperature,
        int topK,
        String unique) {
    private static final int NO_HEAT = -1;

    /// As tables list them.
    static final Comparator<Arm> ORDER = Comparator.comparing(Arm::scale)
            .thenComparing(Arm::task)
            .thenComparing(Arm::method)
            .thenComparing(Arm::seedLength)
            .thenComparing(Arm::heat)
            .thenComparing(Arm::topK)
            .thenComparing(Arm::unique, Comparator.reverseOrder());

    static Arm of(RunResult run) {
        return new Arm(
                Scale.named(run.scale()),
                TaskName.named(run.task()),
                Method.named(run.method()),
                run.seedLength(),
                run.temperature(),
                run.topK(),
                run.unique());
    }

    private double heat() {
        Double given = temperature;
        return given == null ? NO_HEAT : given;
    }

    boolean greedy() {
        return heat() == 0;
    }

    /// Whether it is what seeds are meant for: with one, and without chance in sampling where that can be.
    boolean seeded() {
        return seedLength > 0 && heat() <= 0;
    }

    /// `greedy`, `temperature 0.5, top 50`, or for diffusion nothing but a dash.
    String sampling() {
        if (heat() < 0) {
            return "–";
        }
        String heat = greedy() ? "greedy" : "temperature " + heat();
        return topK == 0 ? heat : heat + ", top " + topK;
    }
}
