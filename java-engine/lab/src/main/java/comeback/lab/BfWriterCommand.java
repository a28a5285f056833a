package comeback.lab;

import comeback.engine.Engine;
import comeback.engine.Producer;
import comeback.lab.branch.Charts;
import comeback.lab.branch.WriterReport;
import comeback.lab.branch.WriterStudy;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `bf writer`: where our own writer branches.
@Command(
        name = "writer",
        description = "Measures how open each decision of our own writer is, and what is left of it when a plan stays.",
        mixinStandardHelpOptions = true)
final class BfWriterCommand implements Callable<Integer> {
    private static final String OPPONENTS = "tests/bench/writer/tuning";
    private static final int FEWEST_SEEDS = 8;

    @Option(
            names = "--opponent",
            defaultValue = "names,money,insults,ramble",
            split = ",",
            description = "Verses of " + OPPONENTS + ", or files (${DEFAULT-VALUE}).")
    List<String> opponents = List.of();

    @Option(names = "--style", defaultValue = "boom-bap", description = "The writer's style (${DEFAULT-VALUE}).")
    String style = "boom-bap";

    @Option(names = "--seeds", defaultValue = "1000", description = "Verses for each opponent (${DEFAULT-VALUE}).")
    int seeds;

    @Option(
            names = "--times",
            defaultValue = "100",
            description = "How often a verse is written again (${DEFAULT-VALUE}).")
    int times;

    @Option(names = "--seed", defaultValue = "0", description = "The first seed (${DEFAULT-VALUE}).")
    long seed;

    @Mixin
    ReportOptions options = new ReportOptions();

    @Override
    public Integer call() {
        if (seeds < FEWEST_SEEDS || times < 1) {
            throw new Problem("So few verses tell nothing: give --seeds %d or more, and --times 1 or more."
                    .formatted(FEWEST_SEEDS));
        }
        Home home = Home.find();
        WriterReport.Builder report = new WriterReport.Builder();
        try (Engine engine = Engine.open(home.presets(), home.models(), Producer.NOBODY)) {
            for (String name : opponents) {
                List<String> lines = lines(home, name);
                System.err.printf("Answering '%s' %d times ...%n", name, seeds);
                report.add(new WriterStudy(engine, engine.style(style), lines), seed, seeds, times);
            }
        }
        WriterReport made = report.report(style, opponents, seeds);
        options.tell(() -> made.json(), () -> made.text(), () -> Charts.of(made));
        return 0;
    }

    private static List<String> lines(Home home, String name) {
        Path known = home.folder().resolve(OPPONENTS).resolve(name + ".txt");
        Path file = Files.isRegularFile(known) ? known : Path.of(name);
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (lines.isEmpty()) {
                throw new Problem("The file %s has no line: put an opponent's verse into it.".formatted(file));
            }
            return lines;
        } catch (IOException unreadable) {
            throw new Problem(
                    "There is no opponent '%s': name a verse of %s or a text file.".formatted(name, OPPONENTS),
                    unreadable);
        }
    }
}
