package comeback.app;

import comeback.bench.Memory;
import comeback.bench.VoiceBench;
import comeback.engine.Engine;
import comeback.engine.VoiceBooth;
import comeback.json.Json;
import comeback.json.VoiceJson;
import comeback.perform.Performer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bench voice`: whether the voices are on the grid, alive, understood, told apart, in tune and in time.
@Command(
        name = "voice",
        description = "Measures the voices on the plan in tests/bench/voice.",
        mixinStandardHelpOptions = true)
final class BenchVoiceCommand implements Callable<Integer> {
    @Option(
            names = "--voices",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "female,male,deep,bright",
            description = "Voices to measure (default: ${DEFAULT-VALUE}).")
    List<String> voices = List.of();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        Home home = Home.find();
        Path plans = home.folder().resolve("tests/bench/voice");
        Progress progress = new Progress(System.err);
        try (Engine engine = Studio.open()) {
            VoiceBench bench =
                    new VoiceBench(plans, engine.reader(), engine.recogniser(), what -> progress.say(what + " ..."));
            double before = Memory.residentMegabytes();
            long begun = System.nanoTime();
            VoiceBooth booth = new VoiceBooth(home.presets(), Studio.models(home));
            Performer first = booth.performer(voices.getFirst());
            double loadMillis = (System.nanoTime() - begun) / 1e6;
            first.warmUp();
            double megabytes = Memory.residentMegabytes() - before;
            booth.close();
            List<VoiceBench.Subject> subjects = new ArrayList<>();
            for (String voice : voices) {
                Path preset = home.presets().resolve("voices").resolve(voice + ".json");
                subjects.add(new VoiceBench.Subject(
                        voice, engine.performer(voice), VoiceJson.read(preset).medianF0Hz()));
            }
            Map<String, Object> figures = new LinkedHashMap<>(bench.run(subjects));
            figures.put("loadMillis", Math.round(loadMillis));
            figures.put("megabytes", Math.round(megabytes));
            HibariRuntime.measure(plans).ifPresent(python -> compare(figures, python));
            System.out.print(json ? Json.pretty(figures) + "\n" : BenchVoiceTable.of(figures));
        }
        return Main.DONE;
    }

    /// Puts beside each other what the same text takes here and there; a ratio below 1 says that we take less.
    private static void compare(Map<String, Object> figures, Map<String, Object> python) {
        figures.put("hibariPython", python);
        Map<String, Object> ours = new LinkedHashMap<>(figures);
        if (figures.get("voices") instanceof List<?> voices && voices.getFirst() instanceof Map<?, ?> first) {
            first.forEach((name, figure) -> ours.put(String.valueOf(name), figure));
        }
        Map<String, Object> ratios = new LinkedHashMap<>();
        for (String name : List.of("realTimeFactor", "firstChunkMillis", "loadMillis", "megabytes")) {
            if (ours.get(name) instanceof Number here && python.get(name) instanceof Number there) {
                ratios.put(name, Math.round(100 * here.doubleValue() / there.doubleValue()) / 100.0);
            }
        }
        figures.put("ratioToPython", ratios);
    }
}
