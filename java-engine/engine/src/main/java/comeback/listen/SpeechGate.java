package comeback.listen;

import java.util.List;

/// Decides whether a stretch of sound may hold speech, so that silence, hum, drums and noise never reach the words; and
/// whether the sound bears out the words that a recogniser wrote for it.
///
/// Measured in 5 s of our four recorded opponents, dry and with drums at -6 and 0 dB: phones fit at -.4 to -1.3 and .83
/// of rows or more are spoken; in drums, bass lines, clicks, pink noise and crowds nearly all fit at -1.9 or worse. Of
/// what sounds, rests left out, .78 and more is spoken in verses with rests and misheard words, which fit at down to
/// -1.5; in ten minutes of each of the others at most .6. The two words that fitted a bass line well had .36.
final class SpeechGate {
    private static final int SPAN_ROWS = 150;
    private static final int STEP_ROWS = 25;
    private static final int LEAST_VOWEL_ROWS = 15;
    private static final double LEAST_VOWEL_SHARE = 0.3;
    private static final int LEAST_ONSETS = 2;
    private static final double LEAST_SPOKEN_SHARE = 0.3;

    private static final double WORST_FIT = -2.5;
    private static final double DOUBTFUL_FIT = -1.3;
    private static final double DOUBTFUL_SPOKEN_SHARE = 0.7;
    private static final int FEW_WORDS = 3;
    private static final double FEW_WORDS_SPOKEN_SHARE = 0.45;

    private SpeechGate() {}

    /// Whether some second and a half between the rows has enough vowels among what sounds, two onsets, and phones.
    ///
    /// @param evidence of the stretch
    static boolean passes(Recording recording, int firstRow, int endRow, PhoneEvidence evidence) {
        List<Onset> onsets = evidence.onsets();
        for (int row = firstRow; row < endRow; row += STEP_ROWS) {
            int end = Math.min(endRow, row + SPAN_ROWS);
            double begins = (row - firstRow) / 100.0;
            double ends = (end - firstRow) / 100.0;
            long risen = onsets.stream()
                    .filter(onset -> onset.seconds() >= begins && onset.seconds() < ends)
                    .filter(onset -> recording.isVowel(firstRow + (int) (onset.seconds() * 100) + 4))
                    .count();
            boolean isSpoken = evidence.scores().spokenShare(row - firstRow, end - firstRow) >= LEAST_SPOKEN_SHARE;
            if (risen >= LEAST_ONSETS && isSpoken && isMostlyVowels(recording, row, end)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sound bears words out: none does when their phones fit it badly, or not well and less than
    /// seven tenths of what sounds is spoken. One or two words fit many a thing: for them .45 must be.
    ///
    /// @param evidence of a window that begins at `windowRow`
    /// @param words that were written for its sound from `firstRow` on
    static boolean bearsOut(
            Recording recording, int windowRow, PhoneEvidence evidence, int firstRow, List<TimedWord> words) {
        double fit = words.stream().mapToDouble(TimedWord::fit).average().orElse(0);
        boolean fits = fit >= DOUBTFUL_FIT;
        if (words.isEmpty() || (fits && words.size() >= FEW_WORDS)) {
            return true;
        }
        double least = fits ? FEW_WORDS_SPOKEN_SHARE : DOUBTFUL_SPOKEN_SHARE;
        return fit >= WORST_FIT && spokenOfSounding(recording, windowRow, evidence, firstRow) >= least;
    }

    private static double spokenOfSounding(Recording recording, int windowRow, PhoneEvidence evidence, int firstRow) {
        int sounding = 0;
        int spoken = 0;
        for (int row = Math.max(0, firstRow - windowRow); row < evidence.novelty().length; row++) {
            if (recording.sounds(windowRow + row)) {
                sounding++;
                spoken += evidence.scores().isSpoken(row) ? 1 : 0;
            }
        }
        return spoken / (double) Math.max(1, sounding);
    }

    private static boolean isMostlyVowels(Recording recording, int firstRow, int endRow) {
        int vowels = 0;
        int sounding = 0;
        for (int row = firstRow; row < endRow; row++) {
            vowels += recording.isVowel(row) ? 1 : 0;
            sounding += recording.sounds(row) ? 1 : 0;
        }
        return vowels >= LEAST_VOWEL_ROWS && vowels >= LEAST_VOWEL_SHARE * sounding;
    }
}
