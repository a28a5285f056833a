package comeback.analyse;

import comeback.sound.Lexicon;
import comeback.sound.Pronunciation;
import comeback.sound.Syllable;
import comeback.verse.RhymeTail;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A word at a line's end, with every tail that a rhyme may be heard on: from its last stressed vowel, and from its
/// last vowel, which a line's end may lift; in each way the word is said.
///
/// @param tails at least one
public record Ending(String word, List<RhymeTail> tails) {
    public Ending {
        word = word.toLowerCase(Locale.ROOT);
        tails = List.copyOf(tails);
    }

    public static Ending of(String word, Lexicon lexicon) {
        return of(word, lexicon.variants(word));
    }

    /// The last word of a line, said as its neighbours ask for where they do.
    ///
    /// @param line its words, in order; at least one
    public static Ending of(List<String> line, Lexicon lexicon) {
        return of(line.getLast(), lexicon.variants(line, line.size() - 1));
    }

    private static Ending of(String word, List<Pronunciation> variants) {
        Set<RhymeTail> tails = new LinkedHashSet<>();
        for (Pronunciation said : variants) {
            List<VerseSyllable> syllables = syllables(said);
            int last = syllables.size() - 1;
            int stressed = last;
            while (stressed > 0 && !syllables.get(stressed).stressed()) {
                stressed--;
            }
            tails.add(RhymeTail.of(syllables.subList(stressed, syllables.size())));
            tails.add(RhymeTail.of(syllables.subList(last, syllables.size())));
        }
        return new Ending(word, List.copyOf(tails));
    }

    private static List<VerseSyllable> syllables(Pronunciation said) {
        List<VerseSyllable> syllables = new ArrayList<>();
        for (Syllable each : said.syllables()) {
            syllables.add(new VerseSyllable(each, each.isStressed(), 0, syllables.size()));
        }
        return syllables;
    }
}
