package comeback.analyse;

import comeback.verse.RhymeTail;

/// How readily two words at line ends are heard as a rhyme.
///
/// The odds of their vowels and consonants, summed from the first rhyming vowel on; what follows that syllable counts
/// half, since it is seldom wrong by itself. Symmetric. Any thread.
final class EndingOdds {
    /// A poet may end two lines on one word.
    private static final double SAME_WORD = 1;
    /// Ends that are compared are few, yet most do not rhyme.
    private static final double BEFORE_HEARING = -1.6;

    private static final double LEAST = -6;
    private static final double MOST = 5;
    private static final double MOST_FIRST_VOWEL = 2.6;
    private static final double MOST_LATER_VOWEL = 2;
    private static final double MOST_LATER_CONSONANTS = 1.5;
    private static final double PERFECT = 1;
    private static final double ONE_UNSTRESSED = -0.7;
    private static final double BOTH_UNSTRESSED = -1.5;
    private static final double UNLIKE = -9;

    private final RhymeOdds odds;

    EndingOdds(RhymeOdds odds) {
        this.odds = odds;
    }

    /// The natural logarithm of the odds for a rhyme, from −6 to 5.
    double between(Ending one, Ending other) {
        double best = one.word().equals(other.word()) ? SAME_WORD : UNLIKE;
        if (best == UNLIKE) {
            for (RhymeTail first : one.tails()) {
                for (RhymeTail second : other.tails()) {
                    best = Math.max(best, between(first, second));
                }
            }
        }
        return Math.clamp(best + BEFORE_HEARING, LEAST, MOST);
    }

    private double between(RhymeTail one, RhymeTail other) {
        if (one.size() != other.size()) {
            return UNLIKE;
        }
        double sum = stress(one, other);
        for (int i = 0; i < one.size(); i++) {
            boolean anyStressed = one.stressed().get(i) || other.stressed().get(i);
            double vowels = odds.vowels(one.nuclei().get(i), other.nuclei().get(i), anyStressed);
            double consonants =
                    odds.consonants(one.consonants().get(i), other.consonants().get(i));
            sum += i == 0 ? Math.min(vowels, MOST_FIRST_VOWEL) + consonants : later(vowels, consonants);
        }
        boolean perfect =
                one.nuclei().equals(other.nuclei()) && one.consonants().equals(other.consonants());
        return sum + (perfect ? PERFECT : 0);
    }

    private static double later(double vowels, double consonants) {
        return vowels > 0 && consonants > 0
                ? 0.5 * (Math.min(vowels, MOST_LATER_VOWEL) + Math.min(consonants, MOST_LATER_CONSONANTS))
                : vowels + consonants;
    }

    private static double stress(RhymeTail one, RhymeTail other) {
        boolean first = one.stressed().getFirst();
        boolean second = other.stressed().getFirst();
        return first && second ? 0 : first || second ? ONE_UNSTRESSED : BOTH_UNSTRESSED;
    }
}
