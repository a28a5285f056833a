package comeback.app;

import comeback.analyse.RecordingClock;
import comeback.problem.Problem;
import comeback.time.Meter;
import comeback.time.Tempo;
import comeback.time.Timeline;
import picocli.CommandLine.Option;

/// The grid that a verse is read on, as options: tempo, meter, and where a recording's first bar line is.
final class GridOptions {
    private static final double LONGEST_SECONDS = 24 * 60 * 60;

    @Option(
            names = "--bpm",
            paramLabel = "N",
            defaultValue = "90",
            description = "Tempo, to cut a recording into lines or lay a text on the grid (default: ${DEFAULT-VALUE}).")
    double bpm = 90;

    @Option(
            names = "--meter",
            paramLabel = "N/N",
            defaultValue = "4/4",
            description = "Meter: 2/4 to 7/4, 6/8 or 12/8 (default: ${DEFAULT-VALUE}).")
    String meter = "4/4";

    @Option(
            names = "--offset",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "Where in a recording its first bar line is; negative when it begins after that"
                    + " (default: ${DEFAULT-VALUE}).")
    double offset;

    /// @throws Problem when an option makes no sense
    RecordingClock clock() {
        if (!(Math.abs(offset) <= LONGEST_SECONDS)) {
            throw new Problem(
                    "The first bar line cannot be at %s s: give --offset in seconds from the recording's start."
                            .formatted(offset));
        }
        return new RecordingClock(timeline(), offset);
    }

    private Timeline timeline() {
        return new Timeline(new Tempo(bpm), Meter.parse(meter));
    }

    /// The same for a text, which has no bar line of its own.
    Timeline clockOfText() {
        if (offset != 0) {
            throw new Problem(
                    "--offset says where a recording's first bar line is, and a text has none: leave it out.");
        }
        return timeline();
    }
}
