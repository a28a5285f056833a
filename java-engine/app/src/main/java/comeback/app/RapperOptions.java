package comeback.app;

import comeback.plan.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who raps, as options: style, voice, seed.
final class RapperOptions {
    @Option(
            names = "--style",
            paramLabel = "NAME|FILE",
            defaultValue = "boom-bap",
            description = "A style's name or JSON file (default: ${DEFAULT-VALUE}).")
    String style = "boom-bap";

    @Option(names = "--voice", paramLabel = "NAME", description = "A voice's name (default: the style's).")
    @Nullable
    String voice;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed: another one, another verse (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    String voice(Style chosen) {
        return voice == null ? chosen.voice() : voice;
    }
}
