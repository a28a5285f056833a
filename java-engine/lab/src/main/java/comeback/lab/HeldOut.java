package comeback.lab;

import comeback.lab.measure.OnsetFigures;
import comeback.lab.measure.Verse;
import comeback.lab.speech.Speaker;
import comeback.lab.speech.Synthesisers;
import comeback.lab.speech.Utterance;
import comeback.lab.speech.VowelRise;
import comeback.listen.PhoneNet;
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

/// The bench's verse in voices that training never had: all of Kokoro's, a synthesiser that it never had, and one of
/// flite's.
final class HeldOut {
    private static final String TEXT = "tests/bench/voice/plan.txt";

    private final List<String> lines;
    private final long seed;

    /// @param seed of pace and timing
    HeldOut(Home home, long seed) {
        this.lines = lines(home.folder().resolve(TEXT));
        this.seed = seed;
    }

    /// By synthesiser: how many vowels there are, how sure their times are, and how they are found.
    Map<String, Object> measure(Home home, PhoneNet net) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("flite awb", measure(List.of(Speakers.awb(Synthesisers.fetch(home.folder()))), net));
        System.err.println("Measured flite awb; Kokoro takes some minutes ...");
        result.put(
                "kokoro",
                measure(
                        Speakers.KOKORO.stream()
                                .map(name -> Speakers.kokoro(home, name))
                                .toList(),
                        net));
        return result;
    }

    private Map<String, Object> measure(List<Speaker> speakers, PhoneNet net) {
        Map<String, Double> offsets = new TreeMap<>();
        List<Utterance> all = new ArrayList<>();
        List<Verse> verses = new ArrayList<>();
        for (Speaker speaker : speakers) {
            List<Utterance> said = VowelRise.corrected(speaker.synthesiser(), say(speaker), offsets);
            all.addAll(said);
            verses.add(Verse.of(said));
        }
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("vowels", verses.stream().mapToInt(verse -> verse.onsets().length).sum());
        about.put("offsetsSeconds", offsets);
        about.put("clearOnsetsOffMillisAt10And50And90Percent", VowelRise.spread(all));
        about.put("f1Within20And30And50Millis", OnsetFigures.of(verses, net));
        return about;
    }

    private List<Utterance> say(Speaker speaker) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Utterance> said = new ArrayList<>();
        try (speaker) {
            lines.forEach(line -> said.add(speaker.say(line, chance).orElseThrow()));
        }
        return said;
    }

    private static List<String> lines(Path text) {
        try {
            return Files.readAllLines(text).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException unreadable) {
            throw new Problem(
                    "The verse %s cannot be read: check out the whole repository.".formatted(text), unreadable);
        }
    }
}
