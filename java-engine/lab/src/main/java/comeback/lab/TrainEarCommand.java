package comeback.lab;

import comeback.bench.speech.Speaker;
import comeback.bench.speech.Synthesisers;
import comeback.json.Json;
import comeback.lab.speech.Corpus;
import comeback.lab.speech.RandomText;
import comeback.lab.train.TrainedNet;
import comeback.listen.PhoneNetFile;
import comeback.problem.Problem;
import comeback.wave.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes speech, trains the net on it and writes the net where the engine has it.
@Command(name = "train-ear", description = "Trains the ear's net on synthetic speech.", mixinStandardHelpOptions = true)
final class TrainEarCommand implements Callable<Integer> {
    private static final String RESOURCES = "java-engine/engine/src/main/resources/comeback/listen";
    private static final String TESTS = "java-engine/engine/src/test/resources/comeback/listen";

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the texts, the worsening, the first weights (${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--hours",
            defaultValue = "1",
            description = "Of speech, a third from each synthesiser (${DEFAULT-VALUE}).")
    double hours;

    @Option(
            names = "--times",
            defaultValue = "3",
            description = "How many ways each utterance is worsened (${DEFAULT-VALUE}).")
    int times;

    @Option(names = "--steps", defaultValue = "4000", description = "Of training (${DEFAULT-VALUE}).")
    int steps;

    @Option(
            names = "--out",
            description = "A folder for all that is written; the engine's resources and tests when left out.")
    @org.jspecify.annotations.Nullable
    Path out;

    @Override
    public Integer call() {
        if (!(hours > 0 && hours <= 100) || times < 1 || steps < 1) {
            throw new Problem(
                    "Nothing can be trained with these figures: give --hours above 0, --times and --steps of 1 or more.");
        }
        long began = System.nanoTime();
        Home home = Home.find();
        Corpus corpus = corpus(home);
        TrainedNet net = TrainedNet.train(corpus.utterances(), times, steps, seed, System.err::println);
        Map<String, Object> recipe = recipe(corpus, net, (System.nanoTime() - began) / 60e9);
        System.err.println("Measuring ...");
        recipe.put("measured", new HeldOut(home, MeasureEarCommand.SEED).measure(home, PhoneNetFile.read(net.file())));
        Path given = out;
        write(given != null ? given : home.folder().resolve(RESOURCES), "phone-net.bin", net.file());
        write(
                given != null ? given : home.folder().resolve(RESOURCES),
                "phone-net.json",
                Json.pretty(recipe).getBytes(StandardCharsets.UTF_8));
        write(given != null ? given : home.folder().resolve(TESTS), "phone-net-golden.bin", net.golden());
        return 0;
    }

    private Corpus corpus(Home home) {
        List<Speaker> speakers = Speakers.training(home, Synthesisers.fetch(home.folder()));
        try {
            double minutes = 60 * hours / speakers.size();
            return Corpus.of(speakers, RandomText.of(home.dictionary()), minutes, seed, System.err::println);
        } finally {
            speakers.forEach(Speaker::close);
        }
    }

    private Map<String, Object> recipe(Corpus corpus, TrainedNet net, double minutes) {
        Map<String, Object> recipe = new LinkedHashMap<>();
        recipe.put(
                "command",
                String.format(
                        Locale.ROOT,
                        "./comeback lab train-ear --seed %d --hours %s --times %d --steps %d",
                        seed,
                        hours,
                        times,
                        steps));
        recipe.put("weights", net.weights());
        recipe.put("minutesOfSpeech", corpus.minutes());
        recipe.put(
                "voices",
                corpus.utterances().stream()
                        .map(each -> each.voice())
                        .distinct()
                        .sorted()
                        .toList());
        recipe.put("offsetsSeconds", corpus.offsets());
        recipe.put("minutesOfTraining", minutes);
        recipe.put("lastLosses", Map.of("phones", net.phoneLoss(), "onsets", net.onsetLoss()));
        return recipe;
    }

    private static void write(Path folder, String name, byte[] bytes) {
        Path file = folder.resolve(name);
        WholeFile.write(file, out -> out.write(bytes));
        System.err.println("Wrote " + file + ".");
    }
}
