package comeback.listen;

import comeback.sound.Lexicon;
import comeback.sound.Phoneme;
import comeback.sound.Syllable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds pairs of words that a recogniser wrote out but the voice said as one: "you are" that sounds as "you're".
///
/// It decides by the likelier path of phones through the two words and their neighbours. Measured on 19 pairs, each
/// said both ways by seven voices: .86 of what was said in one is found, .08 of what was said apart is taken for one.
final class SaidInOne {
    /// In nats: what the path with a vowel more gains by entering it, in the usual case (see {@link PhoneAligner}).
    private static final double ANOTHER_VOWEL = 4;

    private final Lexicon lexicon;
    private final PhoneEvidence evidence;
    private final double firstSeconds;
    private final float[][] emissions;

    /// @param evidence of a stretch that begins `firstSeconds` into the recording
    private SaidInOne(Lexicon lexicon, PhoneEvidence evidence, double firstSeconds) {
        this.lexicon = lexicon;
        this.evidence = evidence;
        this.firstSeconds = firstSeconds;
        this.emissions = PhoneAligner.emissions(evidence.scores());
    }

    /// The same words, the second of each such pair marked. What ends a stretch is never said as one with the word
    /// before: nobody says "that's who you're".
    static List<TimedWord> marked(List<TimedWord> words, Lexicon lexicon, PhoneEvidence evidence, double firstSeconds) {
        List<TimedWord> marked = new ArrayList<>(words);
        SaidInOne pairs = null;
        for (int second = 1; second < words.size() - 1; second++) {
            Optional<String> form =
                    ShortForm.of(words.get(second - 1).text(), words.get(second).text());
            if (form.isPresent()) {
                pairs = pairs == null ? new SaidInOne(lexicon, evidence, firstSeconds) : pairs;
                TimedWord both = pairs.both(words.get(second - 1), words.get(second), form.get());
                if (both != null && pairs.soundsAsOne(words, second, form.get())) {
                    marked.set(second, words.get(second).saidAs(both));
                }
            }
        }
        return List.copyOf(marked);
    }

    /// The words as they were said: marked pairs as one.
    static List<TimedWord> joined(List<TimedWord> words) {
        List<TimedWord> joined = new ArrayList<>();
        for (TimedWord word : words) {
            TimedWord both = word.inOne();
            if (both == null || joined.isEmpty()) {
                joined.add(word);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    /// The two as one word with the first one's vowel; null where it keeps the second's too (*it'll*).
    private @Nullable TimedWord both(TimedWord first, TimedWord second, String text) {
        List<Syllable> syllables = lexicon.pronounce(text).syllables();
        if (syllables.size() != first.vowels().size()) {
            return null;
        }
        List<TimedVowel> vowels = new ArrayList<>();
        for (int i = 0; i < syllables.size(); i++) {
            TimedVowel vowel = first.vowels().get(i);
            vowels.add(new TimedVowel(syllables.get(i), vowel.seconds(), vowel.strength(), vowel.hertz()));
        }
        return new TimedWord(
                text,
                Math.min(first.confidence(), second.confidence()),
                (first.fit() + second.fit()) / 2,
                first.startSeconds(),
                second.endSeconds(),
                vowels);
    }

    private boolean soundsAsOne(List<TimedWord> words, int second, String form) {
        int from = Math.max(0, second - 2);
        int to = Math.min(words.size(), second + 2);
        int firstRow = row(words.get(from).startSeconds());
        int endRow = Math.min(emissions.length, row(words.get(to - 1).endSeconds()) + 1);
        List<String> apart =
                words.subList(from, to).stream().map(TimedWord::text).toList();
        List<String> asOne = new ArrayList<>(apart);
        asOne.remove(second - from);
        asOne.set(second - 1 - from, form);
        float[][] rows = Arrays.copyOfRange(emissions, firstRow, endRow);
        double[] novelty = Arrays.copyOfRange(evidence.novelty(), firstRow, endRow);
        return PhoneAligner.likelihood(rows, novelty, phonemes(asOne)) + ANOTHER_VOWEL
                > PhoneAligner.likelihood(rows, novelty, phonemes(apart));
    }

    private int row(double seconds) {
        return Math.clamp((int) Math.floor((seconds - firstSeconds) * MelBands.ROWS_PER_SECOND), 0, emissions.length);
    }

    private List<List<Phoneme>> phonemes(List<String> words) {
        return words.stream()
                .map(word -> WordTimer.phonemes(lexicon.pronounce(word).syllables()))
                .toList();
    }
}
