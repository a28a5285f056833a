package comeback.lab.report;

import comeback.problem.Problem;
import java.util.Locale;

/// How a model was trained, as results name it.
enum Method {
    NTP("next token"),
    TEACHERLESS("teacherless"),
    DIFFUSION("diffusion");

    private final String title;

    Method(String title) {
        this.title = title;
    }

    /// As files name it.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As the page names it.
    String title() {
        return title;
    }

    /// @throws Problem where there is no such method
    static Method named(String label) {
        for (Method each : values()) {
            if (each.label().equals(label)) {
                return each;
            }
        }
        throw new Problem("There is no method '%s': say ntp, teacherless or diffusion.".formatted(label));
    }
}
