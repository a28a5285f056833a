package comeback.listen;

import comeback.sound.Lexicon;
import java.util.List;

/// A phrase that the recogniser wrote twice though the sound holds it once, as it may where sound breaks off.
///
/// A line that is really rapped twice has syllables for both, and stays.
final class Echo {
    private static final int SHORTEST_PHRASE = 4;
    private static final double MOST_SYLLABLES_AN_ONSET = 1.05;
    private static final int SPARE_SYLLABLES = 3;

    private Echo() {}

    /// The words up to the end of the first saying, if `onsets` of sound cannot hold them all; else all of them.
    static List<SpokenWord> cut(List<SpokenWord> words, int onsets, Lexicon lexicon) {
        int syllables = words.stream()
                .mapToInt(word -> lexicon.pronounce(word.text()).syllables().size())
                .sum();
        if (syllables <= MOST_SYLLABLES_AN_ONSET * onsets + SPARE_SYLLABLES) {
            return words;
        }
        for (int first = 0; first + 2 * SHORTEST_PHRASE <= words.size(); first++) {
            for (int length = SHORTEST_PHRASE; first + 2 * length <= words.size(); length++) {
                if (isTwice(words, first, length)) {
                    return words.subList(0, first + length);
                }
            }
        }
        return words;
    }

    private static boolean isTwice(List<SpokenWord> words, int first, int length) {
        for (int i = first; i < first + length; i++) {
            if (!words.get(i).text().equals(words.get(i + length).text())) {
                return false;
            }
        }
        return true;
    }
}
