package comeback.analyse;

import comeback.sound.Phoneme;
import java.util.List;

/// How much likelier two sounds are in rhyming syllables than in any two: natural logarithms of the odds, after Hirjee
/// and Brown, "Using automated rhyme detection to characterize rhyming style in rap music" (2010), counted anew.
///
/// Symmetric. Immutable; safe for any thread.
public final class RhymeOdds {
    private static final int PHONEMES = Phoneme.values().length;
    /// The row and column of "no consonant".
    private static final int NONE = PHONEMES;
    private static final double GAP = 0.5;
    private static final double LEAST = -3;
    private static final double MOST = 4;
    private static final double EACH_FURTHER = 0.35;

    private final double[][] stressed;
    private final double[][] unstressed;
    private final double[][] consonants;
    private final double bothOpen;

    /// Tables by {@link Phoneme#ordinal}, symmetric.
    ///
    /// @param stressed of two vowels one of which at least is stressed, 39 × 39
    /// @param unstressed of two vowels neither of which is
    /// @param consonants 40 × 40, the last row and column for no consonant
    /// @param bothOpen of two vowels that nothing follows
    public RhymeOdds(double[][] stressed, double[][] unstressed, double[][] consonants, double bothOpen) {
        this.stressed = copy(stressed, PHONEMES);
        this.unstressed = copy(unstressed, PHONEMES);
        this.consonants = copy(consonants, PHONEMES + 1);
        this.bothOpen = bothOpen;
    }

    /// @param anyStressed whether one at least is stressed
    public double vowels(Phoneme one, Phoneme other, boolean anyStressed) {
        return (anyStressed ? stressed : unstressed)[one.ordinal()][other.ordinal()];
    }

    /// What follows two vowels, aligned as well as can be: the mean over the longer, from −3 to 4, more where several
    /// are the same.
    public double consonants(List<Phoneme> one, List<Phoneme> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return bothOpen;
        }
        if (one.equals(other)) {
            return identical(one);
        }
        if (one.size() == 1 && other.size() == 1) {
            return consonants[one.getFirst().ordinal()][other.getFirst().ordinal()];
        }
        return Math.clamp(aligned(one, other) / Math.max(one.size(), other.size()), LEAST, MOST);
    }

    private double identical(List<Phoneme> both) {
        double sum = 0;
        for (Phoneme each : both) {
            sum += consonants[each.ordinal()][each.ordinal()];
        }
        return Math.min(MOST, sum / both.size()) + EACH_FURTHER * (both.size() - 1);
    }

    private double aligned(List<Phoneme> one, List<Phoneme> other) {
        double[] before = new double[other.size() + 1];
        for (int j = 1; j <= other.size(); j++) {
            before[j] = before[j - 1] + gap(other.get(j - 1));
        }
        for (Phoneme each : one) {
            double[] now = new double[before.length];
            now[0] = before[0] + gap(each);
            for (int j = 1; j < now.length; j++) {
                double together = before[j - 1]
                        + consonants[each.ordinal()][other.get(j - 1).ordinal()];
                now[j] = Math.max(together, Math.max(before[j] + gap(each), now[j - 1] + gap(other.get(j - 1))));
            }
            before = now;
        }
        return before[other.size()];
    }

    private double gap(Phoneme consonant) {
        return consonants[consonant.ordinal()][NONE] - GAP;
    }

    private static double[][] copy(double[][] table, int size) {
        if (table.length != size) {
            throw new IllegalArgumentException("a table has %d rows, not %d".formatted(size, table.length));
        }
        double[][] copy = new double[size][];
        for (int row = 0; row < size; row++) {
            copy[row] = table[row].clone();
        }
        return copy;
    }
}
