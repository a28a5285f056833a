package comeback.verse;

import comeback.sound.Syllable;
import java.util.ArrayList;
import java.util.List;

/// A syllable where it stands in a line.
///
/// @param stressed effective stress: the dictionary's, except that a one-syllable function word has none
/// @param word index of its word within the line
/// @param inWord index within the word
public record VerseSyllable(Syllable syllable, boolean stressed, int word, int inWord) {
    /// Every syllable of `line`, in order.
    public static List<VerseSyllable> of(Line line) {
        return from(0, line);
    }

    /// The last `least` syllables of `line` or a few more: those of whole words.
    static List<VerseSyllable> last(Line line, int least) {
        int first = line.words().size();
        int count = 0;
        while (first > 0 && count < least) {
            first--;
            count += line.words().get(first).pronunciation().syllables().size();
        }
        return from(first, line);
    }

    private static List<VerseSyllable> from(int first, Line line) {
        List<VerseSyllable> all = new ArrayList<>();
        for (int w = first; w < line.words().size(); w++) {
            Word word = line.words().get(w);
            List<Syllable> syllables = word.pronunciation().syllables();
            boolean light = syllables.size() == 1 && FunctionWords.has(word.text());
            for (int s = 0; s < syllables.size(); s++) {
                all.add(new VerseSyllable(syllables.get(s), isStressed(syllables, s, light), w, s));
            }
        }
        return List.copyOf(all);
    }

    /// Whether syllable `at` of a word is stressed in a line.
    ///
    /// @param light whether it is a function word
    static boolean isStressed(List<Syllable> word, int at, boolean light) {
        return word.size() == 1 ? !light : word.get(at).isStressed();
    }
}
