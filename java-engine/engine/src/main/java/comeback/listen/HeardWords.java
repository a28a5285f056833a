package comeback.listen;

import comeback.time.Ppq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/// Puts words with times in seconds of a recording on the host's clock.
final class HeardWords {
    private HeardWords() {}

    /// @param wordless vowels that no word accounts for
    /// @param clock the host's time at so many seconds of the recording
    static Heard of(
            int revision,
            Ppq settledUntil,
            List<TimedWord> timed,
            List<TimedVowel> wordless,
            DoubleFunction<Ppq> clock) {
        List<HeardWord> words = timed.stream()
                .map(word -> new HeardWord(
                        word.text(),
                        clock.apply(word.startSeconds()),
                        clock.apply(word.endSeconds()),
                        word.confidence()))
                .toList();
        return new Heard(revision, settledUntil, words, syllables(timed, wordless, clock));
    }

    private static List<HeardSyllable> syllables(
            List<TimedWord> timed, List<TimedVowel> wordless, DoubleFunction<Ppq> clock) {
        Map<TimedVowel, Integer> wordOf = new IdentityHashMap<>();
        List<TimedVowel> vowels = new ArrayList<>(wordless);
        for (int word = 0; word < timed.size(); word++) {
            for (TimedVowel vowel : timed.get(word).vowels()) {
                wordOf.put(vowel, word);
                vowels.add(vowel);
            }
        }
        vowels.sort(Comparator.comparingDouble(TimedVowel::seconds));
        double[] accents = Accents.of(vowels);
        List<HeardSyllable> syllables = new ArrayList<>();
        for (int i = 0; i < accents.length; i++) {
            TimedVowel vowel = vowels.get(i);
            syllables.add(new HeardSyllable(
                    clock.apply(vowel.seconds()),
                    vowel.syllable(),
                    wordOf.getOrDefault(vowel, -1),
                    vowel.strength(),
                    vowel.hertz(),
                    accents[i]));
        }
        return syllables;
    }
}
