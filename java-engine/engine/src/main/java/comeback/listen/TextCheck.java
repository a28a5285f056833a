package comeback.listen;

import comeback.problem.Problem;
import comeback.sound.Lexicon;
import java.util.List;
import java.util.Locale;

/// Refuses a text that is not what a recording says.
///
/// Measured on our four recorded opponents, each with its own words and with the others': own words fit at -.4 to -.6,
/// at down to -1.2 under drums as loud as the voice, and at down to -1.5 when muffled, clipped, echoing or played a
/// third too fast or too slow; other verses fit at -2.8 to -3.8, under drums at -6 dB at -2.3 to -3.3. Too close to
/// call, and let through: a text of which half is right (-1.8 to -2.2), and a handful of words in a long recording.
final class TextCheck {
    /// Faster than any voice.
    private static final int MOST_A_SECOND = 15;

    private static final double WORST_FIT = -2.2;

    private TextCheck() {}

    /// @param recording that has a voice
    /// @throws Problem when nobody could say `words` in it
    static void requireRoom(List<SpokenWord> words, Recording recording, Lexicon lexicon) {
        int syllables = words.stream()
                .mapToInt(word -> lexicon.pronounce(word.text()).syllables().size())
                .sum();
        double seconds = 0;
        for (int row = 0; row < recording.rows(); row++) {
            seconds += recording.isVoiced(row) ? 1.0 / MelBands.ROWS_PER_SECOND : 0;
        }
        if (syllables > MOST_A_SECOND * seconds) {
            throw new Problem(String.format(
                    Locale.ROOT,
                    "The lyrics have %d syllables, and nobody says them in the %.1f seconds of voice that the"
                            + " recording has: give the words of this recording.",
                    syllables,
                    seconds));
        }
    }

    /// @throws Problem when the sound says that these are other words
    static void requireFit(List<TimedWord> words) {
        double fit = words.stream().mapToDouble(TimedWord::fit).average().orElse(0);
        if (fit < WORST_FIT) {
            throw new Problem(
                    "The recording does not sound like the lyrics: give the words that are said in it, or none, and"
                            + " they are heard.");
        }
    }
}
