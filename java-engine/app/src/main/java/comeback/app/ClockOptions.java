package comeback.app;

import comeback.time.Meter;
import comeback.time.Tempo;
import comeback.time.Timeline;
import picocli.CommandLine.Option;

/// The host's clock, as options: tempo and meter.
final class ClockOptions {
    @Option(
            names = "--bpm",
            paramLabel = "N",
            required = true,
            description = "Tempo in quarter notes a minute (40 to 240).")
    double bpm;

    @Option(
            names = "--meter",
            paramLabel = "N/N",
            defaultValue = "4/4",
            description = "Meter: 2/4 to 7/4, 6/8 or 12/8 (default: ${DEFAULT-VALUE}).")
    String meter = "4/4";

    Timeline timeline() {
        return new Timeline(new Tempo(bpm), Meter.parse(meter));
    }
}
