package comeback.bench.ear;

import comeback.bench.speech.Speaker;
import comeback.bench.speech.Utterance;
import comeback.bench.speech.VowelRise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// The same lines by several speakers of one synthesiser, a verse each, the times of each brought to one criterion.
///
/// @param offsets seconds that each voice's vowels were moved
/// @param utterances all that was said
public record HeldOutVerses(
        String synthesiser, List<RappedVerse> verses, Map<String, Double> offsets, List<Utterance> utterances) {
    /// @param said by each speaker
    public static HeldOutVerses of(String synthesiser, List<List<Utterance>> said) {
        Map<String, Double> offsets = new TreeMap<>();
        List<Utterance> all = new ArrayList<>();
        List<RappedVerse> verses = new ArrayList<>();
        for (List<Utterance> verse : said) {
            List<Utterance> corrected = VowelRise.corrected(synthesiser, verse, offsets);
            all.addAll(corrected);
            verses.add(RappedVerse.of(corrected));
        }
        return new HeldOutVerses(synthesiser, verses, offsets, all);
    }

    /// What a speaker makes of lines.
    ///
    /// @param seed of pace and timing
    public static List<Utterance> say(Speaker speaker, List<String> lines, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        return lines.stream()
                .map(line -> speaker.say(line.toLowerCase(Locale.ROOT), chance).orElseThrow())
                .toList();
    }

    public int vowels() {
        return verses.stream().mapToInt(verse -> verse.onsets().length).sum();
    }

    double seconds() {
        return verses.stream().mapToDouble(RappedVerse::seconds).sum();
    }
}
