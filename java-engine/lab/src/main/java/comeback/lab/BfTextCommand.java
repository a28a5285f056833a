package comeback.lab;

import comeback.engine.Engine;
import comeback.engine.Producer;
import comeback.lab.branch.WriterText;
import comeback.lab.source.Words;
import comeback.problem.Problem;
import comeback.wave.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bf text`: couplets of our own writer, for models to learn.
@Command(
        name = "text",
        description = "Writes couplets of our own writer into a text file, one a line, for models to learn from.",
        mixinStandardHelpOptions = true)
final class BfTextCommand implements Callable<Integer> {
    private static final List<String> STYLES =
            List.of("boom-bap", "calm", "dense", "dry", "fierce", "laid-back", "technical");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where it goes.")
    @Nullable
    Path out;

    @Option(names = "--verses", defaultValue = "2000", description = "Of four couplets each (${DEFAULT-VALUE}).")
    int verses;

    @Option(names = "--seed", defaultValue = "1", description = "Of the first verse (${DEFAULT-VALUE}).")
    long seed;

    @Override
    public Integer call() {
        Path file = out;
        if (file == null || verses < 1) {
            throw new Problem("No text can be written: give --out and --verses of 1 or more.");
        }
        List<String> couplets = couplets(Home.find(), verses, seed);
        WholeFile.write(file, String.join("\n", couplets) + "\n");
        System.err.printf("Wrote %d couplets to %s.%n", couplets.size(), file);
        return 0;
    }

    /// By answering the verses that the writer's benchmark is tuned on, and on topics.
    static List<String> couplets(Home home, int verses, long seed) {
        List<List<String>> opponents = new ArrayList<>();
        Path folder = home.folder().resolve("tests/bench/writer/tuning");
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> opponents.add(Words.read(file)));
        } catch (IOException unreadable) {
            throw new Problem("The folder %s cannot be read: it holds verses to answer.".formatted(folder), unreadable);
        }
        try (Engine engine = Engine.open(home.presets(), home.models(), Producer.NOBODY)) {
            return new WriterText(engine, STYLES, opponents).couplets(verses, seed);
        }
    }
}
