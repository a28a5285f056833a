package comeback.lab.task;

import comeback.problem.Problem;
import java.util.Locale;

/// Which of the four tasks.
public enum TaskName {
    SIBLING,
    TRIANGLE,
    CIRCLE,
    LINE;

    /// As the command line and files name it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws Problem where there is no such task
    public static TaskName named(String label) {
        for (TaskName each : values()) {
            if (each.label().equals(label)) {
                return each;
            }
        }
        throw new Problem("There is no task '%s': say sibling, triangle, circle or line.".formatted(label));
    }
}
