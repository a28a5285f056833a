package comeback.app;

import comeback.problem.Problem;
import picocli.CommandLine.Option;

/// How long an answer is.
final class LengthOption {
    private static final int MOST_BARS = 64;

    @Option(
            names = "--bars",
            paramLabel = "N",
            defaultValue = "8",
            description = "Bars an answer fills, 2 to 64 (default: ${DEFAULT-VALUE}).")
    int bars = 8;

    int bars() {
        if (bars < 2 || bars > MOST_BARS) {
            throw new Problem(
                    "An answer of %d bars cannot be written: give --bars from 2 to %d.".formatted(bars, MOST_BARS));
        }
        return bars;
    }
}
