package comeback.lab;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.json.Json;
import comeback.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BfCommandTest {
    @Test
    void anNgramOfAFileIsMeasured(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("coins.txt"), "heads\ntails\nheads\ntails\n");
        Map<String, Object> json = Json.object(printed(text.toString(), "--order", "1", "--samples", "20", "--json"));
        assertThat(json)
                .containsEntry("estimator", "MC")
                .containsEntry("samples", 20)
                .containsKeys("factor", "error", "aep", "byPosition", "curve");
        assertThat(printed(text.toString(), "--order", "1", "--samples", "20")).contains("ways to go on (MC;");
    }

    @Test
    void aStudySaysWhereItCameFrom(@TempDir Path folder) throws Exception {
        Path chart = folder.resolve("truth.svg");
        assertThat(Json.object(printed("truth", "--times", "2", "--json", "--chart", chart.toString())))
                .containsKeys("defaults", "commit", "machine");
        assertThat(chart).content().startsWith("<svg");
    }

    private static String printed(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new BfCommand()).execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatMakesNoSenseIsToldInASentence(@TempDir Path folder) throws Exception {
        String text = Files.writeString(folder.resolve("a.txt"), "a b\n").toString();
        assertRefused("give a text file or --server");
        assertRefused("give a text file or --server", text, "--server", "http://127.0.0.1:1");
        assertRefused("There is no file", folder.resolve("none").toString());
        assertRefused("top-p", text, "--top-p", "0");
        assertRefused("order of 1 to 8", text, "--order", "9");
        assertRefused("0 samples", text, "--samples", "0");
        assertRefused("0 tokens", text, "--tokens", "0");
        assertRefused("--window", text, "--window", "0");
        assertRefused("the word 'c'", text, "--prompt", "a c");
        assertRefused("not on this machine", "--server", "http://example.com/v1");
        assertRefused("--times 2 or more", "truth", "--times", "1");
        assertRefused("--seeds 8 or more", "writer", "--seeds", "1");
        assertRefused("no opponent 'nobody'", "writer", "--opponent", "nobody");
        assertRefused("no couplet to prompt with", "study", text);
        assertRefused("--verses of 1 or more", "text", "--out", text, "--verses", "0");
    }

    private static void assertRefused(String words, String... arguments) {
        AtomicReference<Exception> met = new AtomicReference<>();
        CommandLine line = new CommandLine(new BfCommand()).setExecutionExceptionHandler((thrown, command, result) -> {
            met.set(thrown);
            return 2;
        });
        assertThat(line.execute(arguments)).as(words).isEqualTo(2);
        assertThat(met.get()).isInstanceOf(Problem.class).hasMessageContaining(words);
    }
}
