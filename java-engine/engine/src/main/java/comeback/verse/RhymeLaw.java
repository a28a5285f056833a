package comeback.verse;

import comeback.sound.Phoneme;
import java.util.List;
import java.util.Optional;

/// What counts as a rhyme, for reading, planning and writing alike.
///
/// Two tails rhyme over k syllables when both are stressed k from the end, their first onsets differ, every vowel
/// from there agrees and the consonants after them are alike. Symmetric; nothing rhymes with itself.
public final class RhymeLaw {
    /// Scores below this are no rhyme.
    public static final double LEAST_SCORE = 0.6;

    /// The most syllables a rhyme is followed over.
    static final int LONGEST = 5;

    private static final double LEAST_STRESSED_VOWEL = 0.7;
    private static final double LEAST_REDUCED_VOWEL = 0.7;
    private static final double LEAST_CODA = 0.55;

    private RhymeLaw() {}

    /// The longest rhyme of two line ends (or words), or nothing when they do not rhyme.
    ///
    /// @param one all syllables of the line or word, in order
    public static Optional<Rhyme> between(List<VerseSyllable> one, List<VerseSyllable> other) {
        return between(RhymeTails.of(one), RhymeTails.of(other));
    }

    /// The longest rhyme of two line ends (or words), or nothing when they do not rhyme.
    public static Optional<Rhyme> between(RhymeTails one, RhymeTails other) {
        return between(one, other, LEAST_SCORE);
    }

    /// The longest rhyme that scores `least` or more, or nothing.
    public static Optional<Rhyme> between(RhymeTails one, RhymeTails other, double least) {
        for (int size = LONGEST; size >= 1; size--) {
            Optional<RhymeTail> first = one.over(size);
            Optional<RhymeTail> second = other.over(size);
            double score = first.isPresent() && second.isPresent() ? score(first.get(), second.get()) : 0;
            if (score >= least) {
                return Optional.of(new Rhyme(size, score));
            }
        }
        return Optional.empty();
    }

    /// How well two tails of the same size rhyme, 0 to 1; 0 when they may not.
    public static double score(RhymeTail one, RhymeTail other) {
        if (one.size() != other.size()
                || !begins(one)
                || !begins(other)
                || one.onset().equals(other.onset())) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < one.size(); i++) {
            double syllable = syllable(one, other, i);
            if (syllable <= 0) {
                return 0;
            }
            sum += syllable;
        }
        return sum / one.size();
    }

    private static boolean begins(RhymeTail tail) {
        return tail.stressed().getFirst();
    }

    private static double syllable(RhymeTail one, RhymeTail other, int i) {
        boolean stressed = one.stressed().get(i) || other.stressed().get(i);
        boolean last = i == one.size() - 1;
        boolean sameVowel = one.nuclei().get(i) == other.nuclei().get(i);
        double vowel = !sameVowel && rColoured(one, i)
                ? 0
                : Vowels.likeness(one.nuclei().get(i), other.nuclei().get(i), stressed);
        double consonants =
                Consonants.likeness(one.consonants().get(i), other.consonants().get(i));
        boolean colour = rColoured(one, i) == rColoured(other, i);
        boolean enoughCoda = !last || consonants >= LEAST_CODA;
        boolean enoughVowel = vowel >= (stressed ? LEAST_STRESSED_VOWEL : LEAST_REDUCED_VOWEL);
        return colour && enoughCoda && enoughVowel ? 0.5 * vowel + 0.5 * consonants : 0;
    }

    private static boolean rColoured(RhymeTail tail, int i) {
        List<Phoneme> after = tail.consonants().get(i);
        boolean followed = !after.isEmpty() && after.getFirst() == Phoneme.R;
        return tail.nuclei().get(i) == Phoneme.ER || followed;
    }
}
