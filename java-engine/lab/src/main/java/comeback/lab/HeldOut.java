package comeback.lab;

import comeback.bench.VoicePlan;
import comeback.bench.ear.HeldOutVerses;
import comeback.bench.ear.OnsetFigures;
import comeback.bench.speech.Speaker;
import comeback.bench.speech.Synthesisers;
import comeback.bench.speech.Utterance;
import comeback.bench.speech.VowelRise;
import comeback.listen.PhoneNet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The bench's verse in voices that training never had: festival's and Kokoro's, synthesisers that it never had, and
/// one of flite's.
final class HeldOut {
    private static final String TEXT = "tests/bench/voice/plan.txt";

    private final List<String> lines;
    private final long seed;

    /// @param seed of pace and timing
    HeldOut(Home home, long seed) {
        this.lines = VoicePlan.read(home.folder().resolve(TEXT)).lines();
        this.seed = seed;
    }

    /// By synthesiser: how many vowels there are, how sure their times are, and how they are found.
    Map<String, Object> measure(Home home, PhoneNet net) {
        Map<String, Object> result = new LinkedHashMap<>();
        Synthesisers synthesisers = Synthesisers.fetch(home.folder());
        result.put("flite awb", measure(List.of(Speakers.awb(synthesisers)), net));
        result.put("festival", measure(Speakers.festival(synthesisers), net));
        System.err.println("Measured flite awb and festival; Kokoro takes some minutes ...");
        result.put(
                "kokoro",
                measure(
                        Speakers.KOKORO.stream()
                                .map(name -> Speakers.kokoro(home, name))
                                .toList(),
                        net));
        return result;
    }

    private Map<String, Object> measure(List<? extends Speaker> speakers, PhoneNet net) {
        List<List<Utterance>> said = speakers.stream().map(this::say).toList();
        HeldOutVerses held = HeldOutVerses.of(speakers.getFirst().synthesiser(), said);
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("vowels", held.vowels());
        about.put("offsetsSeconds", held.offsets());
        about.put("clearOnsetsOffMillisAt10And50And90Percent", VowelRise.spread(held.utterances()));
        about.put("onsets", OnsetFigures.of(held.verses(), net));
        return about;
    }

    private List<Utterance> say(Speaker speaker) {
        try (speaker) {
            return HeldOutVerses.say(speaker, lines, seed);
        }
    }
}
