package comeback.app;

import comeback.engine.Composition;
import comeback.engine.Engine;
import comeback.plan.PlanRequest;
import comeback.plan.Style;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a verse is to be about: a topic, an opponent's words, a verse that was begun.
final class WriteSubject {
    @Option(names = "--topic", paramLabel = "TEXT", description = "What it is about, in a few words.")
    @Nullable
    String topic;

    @Option(
            names = "--opponent",
            paramLabel = "FILE.txt",
            description =
                    "An opponent's typed verse, one line of it a line, [directions] left out; the verse answers it.")
    @Nullable
    Path opponent;

    @Option(
            names = "--continue",
            paramLabel = "FILE.txt",
            description = "A verse of yours to finish: its lines stay, empty ones and those after the last are written"
                    + " in their flow and on their rhymes. Alone, or with a topic or an opponent.")
    @Nullable
    Path begun;

    /// @throws Problem when nothing or too much was given, or a file cannot be read
    Subject read() {
        if (topic != null && opponent != null) {
            throw new Problem("A verse is on a topic or answers an opponent: give --topic or --opponent, not both.");
        }
        List<String> own = begun == null ? List.of() : Opponents.allLines(text(begun));
        if (opponent != null) {
            return new Subject(Opponents.lines(text(opponent)), "", own);
        }
        if (topic == null && begun == null) {
            throw new Problem("There is nothing to write about: give --topic, --opponent or --continue.");
        }
        String about = topic == null ? String.join(" ", own) : topic;
        if (about.isBlank()) {
            throw new Problem(
                    topic == null
                            ? "The text '%s' holds no words: write at least one line to go on from.".formatted(begun)
                            : "The topic is empty: say in a few words what the verse is about.");
        }
        return new Subject(List.of(), about, own);
    }

    static Path text(Path file) {
        if (!Opponents.isText(file)) {
            throw new Problem(
                    "'write' reads typed verse, and '%s' is no text file: give a file '.txt', or use 'battle' for a recording."
                            .formatted(file));
        }
        return file;
    }

    /// @param answered the opponent's lines; none where there is no opponent
    /// @param topic empty where there is an opponent
    /// @param own lines of the producer's that the verse is to have; empty where one is to be written
    record Subject(List<String> answered, String topic, List<String> own) {
        Composition composition(Engine engine, Style style, PlanRequest request) {
            return answered.isEmpty()
                    ? Composition.on(engine, style, topic, request)
                    : Composition.answering(engine, style, answered, request);
        }
    }
}
