package comeback.lab.speech;

import comeback.bench.speech.Speaker;
import comeback.bench.speech.Utterance;
import comeback.bench.speech.VowelRise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Utterances of several synthesisers, their times brought to one criterion.
///
/// @param offsets seconds that each synthesiser's or voice's phones were moved
/// @param minutes of speech by synthesiser
public record Corpus(List<Utterance> utterances, Map<String, Double> offsets, Map<String, Double> minutes) {
    /// The same minutes from each speaker.
    ///
    /// @param told a sentence about each synthesiser
    public static Corpus of(
            List<Speaker> speakers, RandomText text, double minutesEach, long seed, Consumer<String> told) {
        List<Utterance> utterances = new ArrayList<>();
        Map<String, Double> offsets = new TreeMap<>();
        Map<String, Double> minutes = new LinkedHashMap<>();
        for (Speaker speaker : speakers) {
            List<Utterance> said =
                    say(speaker, text, minutesEach, seed + speaker.synthesiser().hashCode());
            List<Utterance> corrected = VowelRise.corrected(speaker.synthesiser(), said, offsets);
            utterances.addAll(corrected);
            double spoken = corrected.stream().mapToDouble(Utterance::seconds).sum() / 60;
            minutes.put(speaker.synthesiser(), spoken);
            double[] spread = VowelRise.spread(corrected);
            told.accept("%s: %.1f minutes; clear vowel onsets lie from %.0f to %.0f ms off in the middle four fifths"
                    .formatted(speaker.synthesiser(), spoken, spread[0], spread[2]));
        }
        return new Corpus(utterances, offsets, minutes);
    }

    private static List<Utterance> say(Speaker speaker, RandomText text, double minutes, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Utterance> said = new ArrayList<>();
        double seconds = 0;
        while (seconds < 60 * minutes) {
            Optional<Utterance> utterance = speaker.say(text.line(chance), chance);
            utterance.ifPresent(said::add);
            seconds += utterance.map(Utterance::seconds).orElse(0.0);
        }
        return said;
    }
}
