package comeback.app;

import comeback.bench.VoicePlan;
import comeback.bench.ear.ClipRace;
import comeback.bench.ear.Condition;
import comeback.bench.ear.EarBench;
import comeback.bench.ear.EarPart;
import comeback.bench.ear.HeldOutVerses;
import comeback.bench.speech.Festival;
import comeback.bench.speech.RappedSpeech;
import comeback.bench.speech.Speaker;
import comeback.bench.speech.SpeechShelf;
import comeback.bench.speech.Synthesisers;
import comeback.bench.speech.Utterance;
import comeback.engine.Engine;
import comeback.engine.VoiceBooth;
import comeback.json.Json;
import comeback.json.VoiceJson;
import comeback.model.ModelStore;
import comeback.problem.Problem;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bench ear`: whether the ear finds vowels and words, hears none where none are, and is in time.
@Command(
        name = "ear",
        description = "Measures the ear on voices that it never had, saying tests/bench/voice: festival, which this"
                + " fetches (29 MB, once), and Kokoro (models fetch kokoro).",
        mixinStandardHelpOptions = true)
final class BenchEarCommand implements Callable<Integer> {
    private static final String VERSE = "tests/bench/voice/plan.txt";
    private static final List<String> VOICES = List.of("alto", "baritone", "tenor");
    private static final List<String> OPPONENTS = List.of("rico.wav", "tess.wav", "dana.wav", "marlow.wav");
    private static final String SYNTHESISER = "kokoro";
    /// Of pace and timing: the verse is the one that the lab measures.
    private static final long SEED = 99;

    private static final String STARTED_WITH = "female";

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "10",
            description = "Of each sound without words (default: ${DEFAULT-VALUE}).")
    double minutes = 10;

    @Option(
            names = "--part",
            split = ",",
            paramLabel = "PART",
            description = "Only these: ${COMPLETION-CANDIDATES} (default: all).")
    Set<EarPart> parts = EnumSet.allOf(EarPart.class);

    @Option(
            names = "--every-level",
            description = "Hear words under drums at -20 and -12 dB too, which takes as long again.")
    boolean everyLevel;

    @Option(
            names = "--python",
            description = "Also time Moonshine's own Python runtime, which this fetches from PyPI (85 MB, once).")
    boolean python;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        if (!(minutes > 0 && minutes <= 600)) {
            throw new Problem(
                    "%s minutes of noise cannot be heard: give --minutes above 0 and at most 600.".formatted(minutes));
        }
        Home home = Home.find();
        Progress progress = new Progress(System.err);
        Synthesisers synthesisers = Synthesisers.fetch(home.folder());
        try (Engine engine = Studio.open()) {
            Studio.models(home).open(SYNTHESISER);
            engine.performer(STARTED_WITH);
            List<Sound> turns = OPPONENTS.stream()
                    .map(name -> WaveReader.read(home.recordings().resolve(name)))
                    .toList();
            List<String> lines = VoicePlan.read(home.folder().resolve(VERSE)).lines();
            EarBench bench = new EarBench(engine::recogniser, engine.lexicon(), what -> progress.say(what + " ..."));
            Optional<MoonshineRuntime> rival = python ? MoonshineRuntime.start(home) : Optional.empty();
            try {
                ClipRace race = new ClipRace(rival.map(each -> each), MoonshineRuntime.HOW);
                EarBench.Material material = new EarBench.Material(
                        () -> List.of(said(synthesisers, lines), rapped(home, engine, lines)),
                        lines,
                        turns,
                        minutes,
                        everyLevel ? Condition.all() : Condition.outer(),
                        race);
                Map<String, Object> figures = bench.run(parts, material);
                System.out.print(json ? Json.pretty(figures) + "\n" : BenchEarTable.of(figures));
            } finally {
                rival.ifPresent(MoonshineRuntime::close);
            }
        }
        return Main.DONE;
    }

    private static HeldOutVerses said(Synthesisers synthesisers, List<String> lines) {
        return HeldOutVerses.of(
                "festival",
                Festival.VOICES.stream()
                        .map(voice -> HeldOutVerses.say(new Festival(synthesisers, voice), lines, SEED))
                        .toList());
    }

    /// Kept, since it takes minutes, for as long as neither the voice nor the words change; whatever raps it, its times
    /// are those that it was rapped with.
    private static HeldOutVerses rapped(Home home, Engine engine, List<String> lines) {
        SpeechShelf shelf = new SpeechShelf(ModelStore.standard().root().resolveSibling("bench"));
        List<List<Utterance>> said = new ArrayList<>();
        try (VoiceBooth booth = new VoiceBooth(home.presets(), Studio.models(home))) {
            for (String voice : VOICES) {
                String recipe = String.join("\n", booth.recipe(voice), String.join("\n", lines), "" + SEED);
                said.add(shelf.get(voice, recipe, () -> HeldOutVerses.say(speaker(home, engine, voice), lines, SEED)));
            }
        }
        return HeldOutVerses.of(SYNTHESISER, said);
    }

    private static Speaker speaker(Home home, Engine engine, String voice) {
        double advance = VoiceJson.read(home.presets().resolve("voices/" + voice + ".json"))
                .advanceMillis();
        RappedSpeech.Rapper rapper = new RappedSpeech.Rapper(voice, engine.performer(voice), advance);
        return new RappedSpeech(SYNTHESISER, engine.reader(), List.of(rapper), () -> {});
    }
}
