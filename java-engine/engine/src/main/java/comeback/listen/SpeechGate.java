package comeback.listen;

import java.util.List;

/// Decides whether a stretch of sound may hold speech, so that silence, hum, drums and noise never reach the words.
final class SpeechGate {
    private static final int SPAN_ROWS = 150;
    private static final int STEP_ROWS = 25;
    private static final int LEAST_VOWEL_ROWS = 15;
    private static final double LEAST_VOWEL_SHARE = 0.3;
    private static final int LEAST_ONSETS = 2;

    private SpeechGate() {}

    /// Whether some second and a half between the rows has enough vowels among what sounds, and two onsets.
    ///
    /// @param onsets of the stretch, in seconds from `firstRow`
    static boolean passes(Recording recording, int firstRow, int endRow, List<Onset> onsets) {
        for (int row = firstRow; row < endRow; row += STEP_ROWS) {
            int end = Math.min(endRow, row + SPAN_ROWS);
            double begins = (row - firstRow) / 100.0;
            double ends = (end - firstRow) / 100.0;
            long risen = onsets.stream()
                    .filter(onset -> onset.seconds() >= begins && onset.seconds() < ends)
                    .filter(onset -> recording.isVowel(firstRow + (int) (onset.seconds() * 100) + 4))
                    .count();
            if (risen >= LEAST_ONSETS && isMostlyVowels(recording, row, end)) {
                return true;
            }
        }
        return false;
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
