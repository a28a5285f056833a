package comeback.listen;

import comeback.sound.Phoneme;
import java.util.Arrays;

/// What the net says of each 10 ms: how likely silence and each phone are, and whether a vowel begins.
///
/// @param logPosteriors `[row][phone]`, natural logarithms; the phone is 0 for silence, else 1 and the phoneme's
///     ordinal; the exponentials of a row sum to 1
/// @param onsets for each row the probability that a vowel begins there
public record PhoneScores(float[][] logPosteriors, float[] onsets) {
    /// Silence and every phoneme.
    public static final int PHONES = Phoneme.values().length + 1;

    public static final int SILENCE = 0;

    private static final double LOG_HALF = Math.log(0.5);

    public static int index(Phoneme phoneme) {
        return phoneme.ordinal() + 1;
    }

    /// The share of rows from `first` up to, not including, `end` in which somebody rather speaks than not.
    double spokenShare(int first, int end) {
        int spoken = 0;
        for (int row = first; row < end; row++) {
            spoken += isSpoken(row) ? 1 : 0;
        }
        return spoken / (double) Math.max(1, end - first);
    }

    /// Whether somebody rather speaks than not.
    boolean isSpoken(int row) {
        return logPosteriors[row][SILENCE] < LOG_HALF;
    }

    /// @param outputs `[row][]`: the scores of all phones, before they are made probabilities, then the onset's
    static PhoneScores of(float[][] outputs) {
        float[][] posteriors = new float[outputs.length][];
        float[] onsets = new float[outputs.length];
        for (int row = 0; row < outputs.length; row++) {
            posteriors[row] = Arrays.copyOf(outputs[row], PHONES);
            subtract(posteriors[row], LogSum.of(posteriors[row]));
            onsets[row] = (float) (1 / (1 + Math.exp(-outputs[row][PHONES])));
        }
        return new PhoneScores(posteriors, onsets);
    }

    private static void subtract(float[] values, double amount) {
        for (int i = 0; i < values.length; i++) {
            values[i] -= (float) amount;
        }
    }
}
