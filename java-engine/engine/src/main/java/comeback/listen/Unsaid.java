package comeback.listen;

import java.util.List;

/// Words that a recogniser makes up where sound breaks off, to end the phrase it expected.
///
/// No voice could have said them in the time there is, so that the phones of each last no longer than they must, and
/// the sound does not bear them out. Measured in cuts of a recorded opponent: phones made up last 16 to 32 ms and fit
/// at -2.3 to -10.
final class Unsaid {
    private static final double SHORTEST_PHONE_SECONDS = 0.035;
    private static final double WORST_FIT = -2;

    private Unsaid() {}

    /// How many of the last words nobody said.
    static int last(List<TimedWord> words) {
        int count = 0;
        while (count < words.size() && isMadeUp(words.get(words.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static boolean isMadeUp(TimedWord word) {
        int phones = 0;
        for (TimedVowel vowel : word.vowels()) {
            phones += vowel.syllable() == null ? 1 : vowel.syllable().phonemes().size();
        }
        double seconds = word.endSeconds() - word.startSeconds();
        return word.fit() < WORST_FIT && seconds < SHORTEST_PHONE_SECONDS * phones;
    }
}
