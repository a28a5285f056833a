package comeback.app;

import comeback.bench.RhymeBench;
import comeback.engine.Engine;
import comeback.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bench rhyme`: whether rhyme schemes are read as people read them.
@Command(
        name = "rhyme",
        description = "Holds the reading of rhyme schemes against a folder of stanzas with known ones.",
        mixinStandardHelpOptions = true)
final class BenchRhymeCommand implements Callable<Integer> {
    private static final String VERSE = "tests/bench/voice/plan.txt";

    @Option(
            names = "--gold",
            paramLabel = "FOLDER",
            required = true,
            description = "Files '*.pgold': a line with a poem's name and line ends, a line with a number an end.")
    Path gold = Path.of("");

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        try (Engine engine = Studio.open()) {
            List<String> verse = Opponents.lines(Home.find().folder().resolve(VERSE));
            Map<String, Object> figures = new RhymeBench(
                            engine.lexicon(), engine.rhymeOdds(), engine.flows(), engine.flowReader(), verse)
                    .run(gold);
            System.out.print(json ? Json.pretty(figures) + "\n" : table(figures));
        }
        return Main.DONE;
    }

    private static String table(Map<String, Object> figures) {
        StringBuilder text = new StringBuilder();
        figures.forEach((name, figure) -> text.append("%-8s %s%n".formatted(name, figure)));
        return text.toString();
    }
}
