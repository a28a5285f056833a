package comeback.app;

import comeback.bench.writer.WriterBench;
import comeback.engine.Engine;
import comeback.engine.Producer;
import comeback.json.Json;
import comeback.json.StyleJson;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bench writer`: whether verses are exact, rhymed, on the grid, about what was said, never the same, and in time.
@Command(
        name = "writer",
        description = "Holds the writer against what is asked of it, on the opponents of tests/bench/writer.",
        mixinStandardHelpOptions = true)
final class BenchWriterCommand implements Callable<Integer> {
    static final String FOLDER = "tests/bench/writer";

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Option(names = "--verses", description = "Print the answers to the opponents that tuning may see, and no figures.")
    boolean verses;

    @Override
    public Integer call() {
        Home home = Home.find();
        List<String> styles = StyleJson.presets(home.presets());
        Path folder = home.folder().resolve(FOLDER);
        try (Engine engine = Engine.open(home.presets(), Studio.models(home), Producer.NOBODY)) {
            Progress progress = new Progress(System.err);
            WriterBench bench = new WriterBench(
                    BenchColdCommand.desk(engine),
                    folder,
                    home.presets().resolve("naturalness.json"),
                    Studio.models(home).open("cmudict").resolve("cmudict.dict"),
                    progress::say);
            if (verses) {
                bench.verses(List.of(styles.getFirst())).forEach(verse -> System.out.println(verse + "\n"));
                return Main.DONE;
            }
            Map<String, Object> figures = new LinkedHashMap<>();
            progress.say("Starting afresh");
            figures.put("cold", FreshStarts.of(home).json());
            figures.putAll(bench.run(styles));
            System.out.print(json ? Json.pretty(figures) + "\n" : LimitTable.of(figures));
        }
        return Main.DONE;
    }
}
