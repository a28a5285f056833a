package comeback.lab.score;

import comeback.problem.Problem;
import java.util.Locale;

/// By what created samples are told apart when each is counted once. What counts as seen is canonical in both.
public enum Uniqueness {
    /// By their tokens, as the released code does: a triangle said in another order counts again.
    RAW,
    /// By what is canonical in the task.
    CANONICAL;

    /// As the command line and files name it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws Problem where there is no such way
    public static Uniqueness named(String label) {
        for (Uniqueness each : values()) {
            if (each.label().equals(label)) {
                return each;
            }
        }
        throw new Problem("Samples cannot be told apart by '%s': say raw or canonical.".formatted(label));
    }
}
