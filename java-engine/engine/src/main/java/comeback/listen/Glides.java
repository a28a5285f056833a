package comeback.listen;

import comeback.sound.Phoneme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Moves onsets that lie in a glide or liquid to where its vowel takes over.
///
/// In "you" or "ray" the sound rises with the consonant, and the vowel begins in the middle of a smooth transition:
/// where the net holds a vowel e times likelier than y, w, r or l. The odds and the distance were chosen on random
/// words
/// by espeak-ng and flite's awb. Pure; safe from any thread.
final class Glides {
    private static final Set<Phoneme> GLIDES = EnumSet.of(Phoneme.Y, Phoneme.W, Phoneme.R, Phoneme.L);
    private static final double LOG_ODDS = 1;
    private static final int FARTHEST_ROWS = 8;
    /// Onsets stay as far from each other as peaks are.
    private static final double CLOSEST_SECONDS = 0.051;
    private static final double LEAST_PROBABILITY = 0.001;

    private Glides() {}

    /// @param onsets in order of time, within the rows of `scores`
    static List<Onset> settled(List<Onset> onsets, PhoneScores scores) {
        List<Onset> settled = new ArrayList<>();
        for (int i = 0; i < onsets.size(); i++) {
            double end = i + 1 < onsets.size() ? onsets.get(i + 1).seconds() - CLOSEST_SECONDS : Double.MAX_VALUE;
            double seconds = vowel(onsets.get(i).seconds(), scores.logPosteriors());
            settled.add(seconds < end ? new Onset(seconds, onsets.get(i).novelty()) : onsets.get(i));
        }
        return List.copyOf(settled);
    }

    /// The first time from `seconds` on at which the odds are for a vowel, between two rows; `seconds` where they never
    /// are or are already.
    private static double vowel(double seconds, float[][] logPosteriors) {
        int row = (int) Math.round(seconds * MelBands.ROWS_PER_SECOND);
        double before = logOdds(logPosteriors[row]);
        int last = Math.min(logPosteriors.length - 1, row + FARTHEST_ROWS);
        while (before < LOG_ODDS && row < last) {
            row++;
            double odds = logOdds(logPosteriors[row]);
            if (odds >= LOG_ODDS) {
                return (row - 1 + (LOG_ODDS - before) / (odds - before)) / MelBands.ROWS_PER_SECOND;
            }
            before = odds;
        }
        return seconds;
    }

    /// Of any vowel over any glide or liquid; near 0 where neither sounds.
    private static double logOdds(float[] logPosteriors) {
        double vowels = LEAST_PROBABILITY;
        double glides = LEAST_PROBABILITY;
        for (Phoneme phoneme : Phoneme.values()) {
            double probability = Math.exp(logPosteriors[PhoneScores.index(phoneme)]);
            vowels += phoneme.isVowel() ? probability : 0;
            glides += GLIDES.contains(phoneme) ? probability : 0;
        }
        return Math.log(vowels / glides);
    }
}
