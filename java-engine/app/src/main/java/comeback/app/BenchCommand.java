package comeback.app;

import comeback.engine.Battle;
import comeback.engine.Engine;
import comeback.engine.Opponent;
import comeback.engine.WarmUp;
import comeback.json.Json;
import comeback.plan.Style;
import comeback.song.Latency;
import comeback.song.Song;
import comeback.time.Meter;
import comeback.time.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `bench`: how long each stage of a reply takes, measured in this run.
@Command(
        name = "bench",
        description = "Measures how long replies take on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BenchVoiceCommand.class,
            BenchRhymeCommand.class,
            BenchEarCommand.class,
            BenchWriterCommand.class,
            BenchColdCommand.class
        })
final class BenchCommand implements Callable<Integer> {
    private static final double BPM = 92;
    private static final int BARS = 8;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "8",
            description = "Replies (default: ${DEFAULT-VALUE}).")
    int rounds = 8;

    @Mixin
    RapperOptions rapper = new RapperOptions();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        Timeline timeline = Timeline.of(BPM, Meter.FOUR_FOUR);
        List<Path> recordings = List.of("rico.wav", "tess.wav", "dana.wav", "marlow.wav").stream()
                .map(Home.find().recordings()::resolve)
                .toList();
        List<Latency> latencies = new ArrayList<>();
        try (Engine engine = Studio.open()) {
            Style style = engine.style(rapper.style);
            String voice = rapper.voice(style);
            WarmUp.write(engine, style, timeline, BARS);
            WarmUp.listen(engine, engine.performer(voice), style, timeline);
            for (int i = 0; i < rounds; i++) {
                Opponent opponent = Opponents.read(recordings.get(i % recordings.size()));
                Battle battle = new Battle(engine, style, voice, BARS, List.of());
                Song song = battle.round(Song.begin(timeline, rapper.seed + i, style.name()), opponent);
                latencies.add(song.rounds().getLast().latency());
            }
        }
        print(summary(latencies));
        return Main.DONE;
    }

    private static Map<String, Object> summary(List<Latency> latencies) {
        double total = median(latencies, Latency::totalMillis);
        Map<String, Object> summary = new LinkedHashMap<>();
        Map<String, ToDoubleFunction<Latency>> stages = new LinkedHashMap<>();
        stages.put("listen", Latency::listenMillis);
        stages.put("analyse", Latency::analyseMillis);
        stages.put("plan", Latency::planMillis);
        stages.put("write", Latency::writeMillis);
        stages.put("perform", Latency::performMillis);
        stages.put("total", Latency::totalMillis);
        stages.forEach((name, stage) -> summary.put(
                name,
                Map.of(
                        "medianMillis",
                        tenth(median(latencies, stage)),
                        "shareOfTotal",
                        tenth(100 * median(latencies, stage) / total))));
        return summary;
    }

    private void print(Map<String, Object> summary) {
        if (json) {
            System.out.println(Json.pretty(summary));
            return;
        }
        System.out.printf(
                "From the opponent's last voiced frame to the first playable phrase, median of %d:%n", rounds);
        summary.forEach((stage, figures) -> System.out.printf("  %-8s %s%n", stage, figures));
    }

    private static double median(List<Latency> latencies, ToDoubleFunction<Latency> stage) {
        List<Double> sorted =
                latencies.stream().mapToDouble(stage).sorted().boxed().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
