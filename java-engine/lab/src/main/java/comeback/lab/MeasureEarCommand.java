package comeback.lab;

import comeback.json.Json;
import comeback.lab.measure.OnsetFigures;
import comeback.lab.measure.Verse;
import comeback.lab.speech.Speaker;
import comeback.lab.speech.Synthesisers;
import comeback.lab.speech.Utterance;
import comeback.lab.speech.VowelRise;
import comeback.listen.PhoneNet;
import comeback.listen.PhoneNetFile;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints how well vowel onsets are found in the bench's verse, said by voices that training never had.
@Command(
        name = "measure-ear",
        description = "Measures the onset detectors on voices and texts that training never had; prints JSON.",
        mixinStandardHelpOptions = true)
final class MeasureEarCommand implements Callable<Integer> {
    private static final String TEXT = "tests/bench/voice/plan.txt";

    @Option(names = "--seed", defaultValue = "99", description = "Of pace and timing (${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--net", description = "A net's file; the one that comes with Comeback when left out.")
    @Nullable
    Path file;

    @Override
    public Integer call() {
        Home home = Home.find();
        PhoneNet net = net();
        List<String> lines = lines(home.folder().resolve(TEXT));
        Map<String, Object> result = new LinkedHashMap<>();
        for (String name : Speakers.KOKORO) {
            measure("kokoro " + name, Speakers.kokoro(home, name), lines, net, result);
        }
        measure("flite awb", Speakers.awb(Synthesisers.fetch(home.folder())), lines, net, result);
        System.out.println(Json.pretty(result));
        return 0;
    }

    /// The verse twice, at two paces.
    private void measure(String name, Speaker speaker, List<String> lines, PhoneNet net, Map<String, Object> result) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Utterance> said = new ArrayList<>();
        try (speaker) {
            for (int turn = 0; turn < 2; turn++) {
                lines.forEach(line -> said.add(speaker.say(line, chance).orElseThrow()));
            }
        }
        Map<String, Double> offsets = new TreeMap<>();
        List<Utterance> corrected = VowelRise.corrected(speaker.synthesiser(), said, offsets);
        List<Verse> verses = List.of(
                Verse.of(corrected.subList(0, lines.size())),
                Verse.of(corrected.subList(lines.size(), corrected.size())));
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("vowels", verses.stream().mapToInt(verse -> verse.onsets().length).sum());
        about.put("offsetsSeconds", offsets);
        about.put("clearOnsetsOffMillis10To90", VowelRise.spread(corrected));
        about.put("figures", OnsetFigures.of(verses, net));
        result.put(name, about);
    }

    private PhoneNet net() {
        Path given = file;
        if (given == null) {
            return PhoneNet.shipped();
        }
        try {
            return PhoneNetFile.read(Files.readAllBytes(given));
        } catch (IOException unreadable) {
            throw new Problem("The net %s cannot be read: name a file that './comeback lab train-ear' wrote."
                    .formatted(given), unreadable);
        }
    }

    private static List<String> lines(Path text) {
        try {
            return Files.readAllLines(text).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException unreadable) {
            throw new Problem("The verse %s cannot be read: check out the whole repository.".formatted(text), unreadable);
        }
    }
}
