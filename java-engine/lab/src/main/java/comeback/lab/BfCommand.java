package comeback.lab;

import comeback.json.Json;
import comeback.lab.branch.ModelMeasure;
import comeback.lab.branch.Sampler;
import comeback.lab.source.CompletionModel;
import comeback.lab.source.NGram;
import comeback.lab.source.Truncation;
import comeback.lab.source.Words;
import comeback.loopback.LoopbackServer;
import comeback.loopback.LoopbackServer.Patience;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bf`: the branching factor of a model: an n-gram of a text file, or whatever a server on this machine has.
@Command(
        name = "bf",
        description = "Measures how many ways a model really has to go on: its branching factor.",
        mixinStandardHelpOptions = true,
        subcommands = {BfTruthCommand.class, BfWriterCommand.class, BfTextCommand.class, BfStudyCommand.class})
final class BfCommand implements Callable<Integer> {
    private static final int MOST_LOGPROBS = 1000;
    private static final int PROGRESS = 1000;
    private static final String IF_LATE = "give it more with --timeout, or a smaller model";

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A text, one output a line, that an n-gram learns.")
    @Nullable
    Path file;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "An OpenAI-compatible server on this machine, such as http://127.0.0.1:8080/v1.")
    @Nullable
    String server;

    @Option(names = "--model", paramLabel = "NAME", description = "The server's model; its own choice when left out.")
    @Nullable
    String model;

    @Option(names = "--order", defaultValue = "3", description = "Of the n-gram, 1 to 8 (${DEFAULT-VALUE}).")
    int order;

    @Option(names = "--prompt", defaultValue = "", paramLabel = "TEXT", description = "What outputs go on from.")
    String prompt = "";

    @Option(names = "--samples", defaultValue = "50", description = "How many outputs (${DEFAULT-VALUE}).")
    int samples;

    @Option(names = "--tokens", defaultValue = "1024", description = "Of an output at most (${DEFAULT-VALUE}).")
    int tokens;

    @Option(names = "--top-p", defaultValue = "0.9", description = "What is drawn from (${DEFAULT-VALUE}).")
    double topP;

    @Option(names = "--temperature", defaultValue = "1", description = "How it is drawn (${DEFAULT-VALUE}).")
    double temperature;

    @Option(names = "--logprobs", defaultValue = "20", description = "Asked of a server (${DEFAULT-VALUE}).")
    int logprobs;

    @Option(
            names = "--end",
            defaultValue = "",
            paramLabel = "TEXT",
            description = "The token that ends a server's outputs; without it they are as long as --tokens.")
    String end = "";

    @Option(names = "--timeout", defaultValue = "60", description = "Seconds for a server's token (${DEFAULT-VALUE}).")
    int timeout;

    @Option(
            names = "--window",
            defaultValue = "5",
            description = "Positions of a point of the curve (${DEFAULT-VALUE}).")
    int window;

    @Option(names = "--seed", defaultValue = "1", description = "Of all samples (${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        if ((file == null) == (server == null)) {
            throw new Problem(
                    "One model is measured at a time: give a text file or --server, or see './comeback lab bf --help'.");
        }
        if (logprobs < 1 || logprobs > MOST_LOGPROBS || timeout < 1 || window < 1) {
            throw new Problem(
                    "Nothing can be measured with these figures: give --logprobs 1 to %d, --timeout and --window of 1 or more."
                            .formatted(MOST_LOGPROBS));
        }
        Truncation truncation = new Truncation(temperature, topP);
        Map<String, Object> extra = new LinkedHashMap<>();
        ModelMeasure measure = file != null ? ofFile(file, truncation) : ofServer(truncation, extra);
        Map<String, Object> report = measure.json();
        report.putAll(extra);
        System.out.print(json ? Json.pretty(report) + "\n" : measure.text() + note(extra));
        return 0;
    }

    private ModelMeasure ofFile(Path text, Truncation truncation) {
        List<String> lines = Words.read(text);
        Words words = Words.of(lines);
        NGram ngram = NGram.of("%d-gram of %s".formatted(order, text.getFileName()), order, words, lines);
        return ModelMeasure.of(
                new Sampler(ngram, truncation, tokens), words.prompt(prompt), prompt, samples, window, seed);
    }

    private ModelMeasure ofServer(Truncation truncation, Map<String, Object> extra) {
        try (LoopbackServer asked = LoopbackServer.at(
                String.valueOf(server), "completions", new Patience(Duration.ofSeconds(timeout), IF_LATE))) {
            CompletionModel served =
                    new CompletionModel(asked, Optional.ofNullable(model), prompt, end, logprobs, topP);
            served.tell(BfCommand::progress);
            ModelMeasure measure = ModelMeasure.of(
                    new Sampler(served, truncation, tokens), served.prompt(), prompt, samples, window, seed);
            extra.put("shortfall", served.shortfall());
            return measure;
        }
    }

    private static void progress(long answers) {
        if (answers % PROGRESS == 0) {
            System.err.printf("The server has said %d tokens ...%n", answers);
        }
    }

    private static String note(Map<String, Object> extra) {
        return extra.containsKey("shortfall")
                ? "Answers whose likeliest tokens had less than top-p together: %.1f %%%n"
                        .formatted(100 * (double) extra.getOrDefault("shortfall", 0.0))
                : "";
    }
}
