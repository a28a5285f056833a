package comeback.analyse;

import comeback.sound.Phoneme;
import java.util.List;

/// Judges whether two syllables of a verse begin a rhyme: a logistic model over the odds of their sounds, of what
/// follows up to both words' ends, of their neighbours and of where they stand. Its features are those of Hirjee and
/// Brown (2010) and of the tables in `presets/rhyme-odds.json`; their weights are set by hand so that the structure of
/// rap's rhymes comes out (half to two thirds of them at line ends, most partners within a line or the next).
final class PairJudge {
    /// A pair below this is no candidate.
    private static final double LEAST_VOWELS = -1.2;

    private static final double BEFORE_HEARING = -4.5;
    private static final double SOUND_WEIGHT = 1.0;
    private static final double MOST_VOWELS = 3;
    private static final double BOTH_END_LINES = 2.7;
    private static final double ONE_ENDS_LINE = 0.3;
    private static final double TWO_LINES_APART = -0.5;
    private static final double FARTHER = -0.35;
    private static final double NEAR_SYLLABLES = 8;
    private static final double LIFTED = -0.6;
    private static final double CUT_SHORT = -1.6;
    private static final double UNLIKE_STRESS = -0.7;
    private static final double PERFECT = 0.6;
    private static final double UNLIKE_COLOUR = -1;
    private static final double RICH = -1.6;
    private static final double BEFORE_WEIGHT = 0.25;
    private static final double AFTER_WEIGHT = 0.2;
    private static final double MOST_NEIGHBOUR = 3;

    private final VerseSounds sounds;
    private final RhymeOdds odds;

    PairJudge(VerseSounds sounds, RhymeOdds odds) {
        this.sounds = sounds;
        this.odds = odds;
    }

    /// Whether the two are worth judging: both may begin a rhyme, in different words, their vowels akin.
    boolean isCandidate(int one, int other) {
        return sounds.word(one) != sounds.word(other)
                && odds.vowels(sounds.vowel(one), sounds.vowel(other), true) > LEAST_VOWELS;
    }

    /// How many syllables after the first a rhyme of the two spans: to the end of both words and over what both lines
    /// end alike on, as far as both go.
    int length(int one, int other) {
        int wanted = Math.max(sounds.wordEnd(one) - one, sounds.wordEnd(other) - other);
        int room = Math.min(other - one, Math.min(sounds.lineEnd(one) - one, sounds.lineEnd(other) - other)) - 1;
        int length = Math.min(wanted, room);
        int withSame = length;
        while (withSame < room && sounds.word(one + withSame + 1) == sounds.word(other + withSame + 1)) {
            withSame++;
        }
        return sounds.endsLine(one + withSame) && sounds.endsLine(other + withSame) ? withSame : length;
    }

    /// The probability that a rhyme begins at both.
    ///
    /// @param one a candidate, before `other`
    /// @param length as {@link #length} says
    double probability(int one, int other, int length) {
        int wanted = Math.max(sounds.wordEnd(one) - one, sounds.wordEnd(other) - other);
        double sum = BEFORE_HEARING
                + SOUND_WEIGHT * first(one, other, length)
                + CUT_SHORT * Math.max(0, wanted - length)
                + place(one, other, length)
                + neighbours(one, other, length);
        for (int k = 1; k <= length; k++) {
            sum += later(one + k, other + k, k == length);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double first(int one, int other, int length) {
        double vowels = Math.min(MOST_VOWELS, odds.vowels(sounds.vowel(one), sounds.vowel(other), true));
        double consonants = consonants(one, other, length == 0);
        boolean rich = sounds.vowel(one) == sounds.vowel(other)
                && sounds.onset(one).equals(sounds.onset(other))
                && sounds.coda(one).equals(sounds.coda(other));
        boolean perfect = sounds.vowel(one) == sounds.vowel(other) && sameConsonants(one, other, length == 0);
        boolean alike = isColoured(one) == isColoured(other);
        return vowels + consonants + (rich ? RICH : perfect ? PERFECT : 0) + (alike ? 0 : UNLIKE_COLOUR);
    }

    private double consonants(int one, int other, boolean last) {
        return last
                ? odds.consonants(sounds.coda(one), sounds.coda(other))
                : odds.consonants(sounds.between(one), sounds.between(other));
    }

    /// Whether an R colours the vowel: "door", but not "wall".
    private boolean isColoured(int at) {
        List<Phoneme> after = sounds.coda(at);
        return sounds.vowel(at) == Phoneme.ER || !after.isEmpty() && after.getFirst() == Phoneme.R;
    }

    private boolean sameConsonants(int one, int other, boolean last) {
        return last
                ? sounds.coda(one).equals(sounds.coda(other))
                : sounds.between(one).equals(sounds.between(other));
    }

    private double later(int one, int other, boolean last) {
        boolean unlike = sounds.isStressed(one) != sounds.isStressed(other);
        boolean anyStressed = sounds.isStressed(one) || sounds.isStressed(other);
        double vowels = odds.vowels(sounds.vowel(one), sounds.vowel(other), anyStressed);
        double consonants = consonants(one, other, last);
        double both = vowels > 0 && consonants > 0
                ? 0.5 * (Math.min(vowels, 2) + Math.min(consonants, 1.5))
                : 0.7 * (vowels + consonants);
        return Math.max(-2.5, both) + (unlike ? UNLIKE_STRESS : 0);
    }

    private double place(int one, int other, int length) {
        boolean first = sounds.endsLine(one + length);
        boolean second = sounds.endsLine(other + length);
        double ends = first && second ? BOTH_END_LINES : first || second ? ONE_ENDS_LINE : 0;
        double lifted = (sounds.isStressed(one) ? 0 : LIFTED) + (sounds.isStressed(other) ? 0 : LIFTED);
        double apart = sounds.line(other) - sounds.line(one) > 1 ? TWO_LINES_APART : 0;
        return ends + lifted + apart + FARTHER * Math.max(0, Math.log((other - one) / NEAR_SYLLABLES));
    }

    private double neighbours(int one, int other, int length) {
        double before = sounds.inLine(one) > 0 && sounds.inLine(other) > 0 ? akin(one - 1, other - 1) : 0;
        boolean goesOn = !sounds.endsLine(one + length) && !sounds.endsLine(other + length);
        double after = goesOn && one + length + 1 < other ? akin(one + length + 1, other + length + 1) : 0;
        return BEFORE_WEIGHT * before + AFTER_WEIGHT * after;
    }

    private double akin(int one, int other) {
        if (sounds.word(one) == sounds.word(other)) {
            return 0;
        }
        boolean anyStressed = sounds.isStressed(one) || sounds.isStressed(other);
        double vowels = odds.vowels(sounds.vowel(one), sounds.vowel(other), anyStressed);
        return vowels <= 0 ? 0 : Math.clamp(vowels + consonants(one, other, false), 0, MOST_NEIGHBOUR);
    }

    /// How the two stretches rhyme.
    RhymeKind kind(int one, int other, int length) {
        boolean sameVowels = true;
        boolean sameConsonants = true;
        for (int k = 0; k <= length; k++) {
            sameVowels &= sounds.vowel(one + k) == sounds.vowel(other + k);
            sameConsonants &= sameConsonants(one + k, other + k, k == length);
        }
        if (!sameVowels) {
            return RhymeKind.NEAR;
        }
        if (sameConsonants) {
            return sounds.onset(one).equals(sounds.onset(other)) ? RhymeKind.RICH : RhymeKind.PERFECT;
        }
        return odds.consonants(sounds.coda(one + length), sounds.coda(other + length)) > 0
                ? RhymeKind.SLANT
                : RhymeKind.ASSONANCE;
    }
}
