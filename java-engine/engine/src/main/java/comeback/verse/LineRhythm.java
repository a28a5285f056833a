package comeback.verse;

import comeback.sound.Syllable;
import java.util.Arrays;
import java.util.List;

/// A line's syllables, or part of a line's, as far as rhythm goes. The arrays are the caller's to leave alone.
///
/// @param stressed whether each is
/// @param bond how closely each is bound to the one before, 0 to 1: 1 within a word
/// @param after how closely what comes after the last word is bound to it, at the least
public record LineRhythm(boolean[] stressed, double[] bond, double after) {
    private static final double WITHIN_WORD = 1;
    private static final double AFTER_LEANING = 0.25;
    private static final double AFTER_LIGHT = 0.15;
    /// "Used car" and "salesman"; where a light word follows a heavy one, nothing binds them.
    private static final double BETWEEN_HEAVY = 0.1;

    public static LineRhythm of(Line line) {
        return of(line.words());
    }

    /// The rhythm of words that follow each other.
    public static LineRhythm of(List<Word> words) {
        int count = 0;
        for (Word word : words) {
            count += word.pronunciation().syllables().size();
        }
        boolean[] stressed = new boolean[count];
        double[] bond = new double[count];
        double after = 0;
        int at = 0;
        for (Word word : words) {
            List<Syllable> syllables = word.pronunciation().syllables();
            boolean light = FunctionWords.has(word.text());
            for (int i = 0; i < syllables.size(); i++) {
                stressed[at] = VerseSyllable.isStressed(syllables, i, light);
                bond[at++] = i > 0 ? WITHIN_WORD : Math.max(after, light ? 0 : BETWEEN_HEAVY);
            }
            after = after(word, light);
        }
        return new LineRhythm(stressed, bond, after);
    }

    private static double after(Word word, boolean light) {
        return FunctionWords.leans(word.text()) ? AFTER_LEANING : light ? AFTER_LIGHT : 0;
    }

    /// This one and `next` after it.
    public LineRhythm then(LineRhythm next) {
        boolean[] both = Arrays.copyOf(stressed, count() + next.count());
        double[] bonds = Arrays.copyOf(bond, both.length);
        System.arraycopy(next.stressed, 0, both, count(), next.count());
        System.arraycopy(next.bond, 0, bonds, count(), next.count());
        if (next.count() > 0) {
            bonds[count()] = Math.max(after, next.bond[0]);
        }
        return new LineRhythm(both, bonds, next.after);
    }

    public int count() {
        return stressed.length;
    }
}
