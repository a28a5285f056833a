package comeback.app;

import comeback.engine.Engine;
import comeback.engine.Producer;
import comeback.listen.Whisper;
import comeback.model.whisper.WhisperFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How an opponent is heard, as options: names to listen for, and another recogniser.
final class EarOptions {
    @Option(names = "--hot-words", paramLabel = "A,B", split = ",", description = "Names and places to listen for.")
    List<String> hotWords = List.of();

    @Option(
            names = "--whisper",
            paramLabel = "FILE.bin",
            description = "Hear with this model of whisper.cpp, slower, instead of the built-in one.")
    @Nullable
    Path whisper;

    /// An engine that hears so.
    ///
    /// @throws comeback.problem.Problem when the file is no such model, or this installation is not whole
    Engine open() {
        Path model = whisper;
        if (model == null) {
            return Studio.open();
        }
        WhisperFile.require(model);
        Home home = Home.find();
        return Engine.open(home.presets(), Studio.models(home), () -> Whisper.load(model), Producer.standard());
    }
}
