package comeback.lab.task;

import comeback.problem.Problem;
import java.util.Locale;

/// How large a task is.
public enum Scale {
    /// A run takes minutes on two cores.
    DESK,
    /// As published: a run wants a GPU.
    PAPER;

    /// As the command line and files name it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws Problem where there is no such scale
    public static Scale named(String label) {
        for (Scale each : values()) {
            if (each.label().equals(label)) {
                return each;
            }
        }
        throw new Problem("There is no scale '%s': say desk or paper.".formatted(label));
    }
}
