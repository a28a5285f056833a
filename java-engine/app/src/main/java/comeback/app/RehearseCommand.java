package comeback.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `rehearse`: goes through what the other commands do, for nobody, so that the JVM can write down what they load. The
/// launcher calls it after a build.
@Command(name = "rehearse", hidden = true, description = "Goes through the other commands and says nothing.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> VERSE = List.of(
            "my name is nobody and I come from nowhere",
            "I got a big house and I drive a fast car",
            "you are so boring and your rhymes are weak",
            "my crew is stronger than a river in the spring");

    @Parameters(paramLabel = "DIR", description = "A folder that may be written to and is thrown away.")
    Path folder = Path.of("");

    /// Ends with the first exit code that is not 0: a model may not be here yet.
    @Override
    public Integer call() throws IOException {
        PrintStream said = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return rehearse();
        } finally {
            System.setOut(said);
        }
    }

    private int rehearse() throws IOException {
        String verse = Files.write(folder.resolve("verse.txt"), VERSE).toString();
        String sound = folder.resolve("verse.wav").toString();
        for (List<String> words : List.of(
                List.of("bench", "cold"),
                List.of("write", "--topic", "late shifts", "--bars", "4", "--out", sound),
                List.of("write", "--opponent", verse, "--bars", "4", "--json"),
                List.of("analyse", verse))) {
            int code = Main.commandLine().execute(words.toArray(String[]::new));
            if (code != Main.DONE) {
                return code;
            }
        }
        return Main.DONE;
    }
}
