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
        List<VerseSyllable> all = new ArrayList<>();
        for (int w = 0; w < line.words().size(); w++) {
            Word word = line.words().get(w);
            List<Syllable> syllables = word.pronunciation().syllables();
            boolean light = syllables.size() == 1 && FunctionWords.has(word.text());
            for (int s = 0; s < syllables.size(); s++) {
                Syllable syllable = syllables.get(s);
                boolean stressed = !light && (syllable.isStressed() || syllables.size() == 1);
                all.add(new VerseSyllable(syllable, stressed, w, s));
            }
        }
        return List.copyOf(all);
    }
}
