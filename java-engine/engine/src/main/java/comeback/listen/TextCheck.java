package comeback.listen;

import comeback.problem.Problem;
import comeback.sound.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Holds a text against the recording that is to say it.
///
/// Measured on our four recorded opponents, each with its own words and with the others': own words fit at -.4 to -.6,
/// at down to -1.2 under drums as loud as the voice, and at down to -1.5 when muffled, clipped, echoing or played a
/// third too fast or too slow; other verses fit at -2.8 to -3.8, under drums at -6 dB at -2.3 to -3.3; a text of which
/// half is right at -1.8 to -2.2. How a slurred verse fits was not measured: so a text that fits badly is doubted, not
/// refused.
final class TextCheck {
    /// Faster than any voice.
    private static final int MOST_A_SECOND = 15;

    private static final double DOUBTED_FIT = -2.2;
    private static final String DOUBT = "The recording does not sound like the lyrics: are they what is said in it?";

    private TextCheck() {}

    /// @throws Problem when nobody could say `words` in the time that the recording has
    static void requireRoom(List<SpokenWord> words, Recording recording, Lexicon lexicon) {
        int syllables = words.stream()
                .mapToInt(word -> lexicon.pronounce(word.text()).syllables().size())
                .sum();
        double seconds = recording.rows() / (double) MelBands.ROWS_PER_SECOND;
        if (syllables > MOST_A_SECOND * seconds) {
            throw new Problem(String.format(
                    Locale.ROOT,
                    "The lyrics have %d syllables, and nobody says them in the %.1f seconds that the recording has:"
                            + " give the words of this recording.",
                    syllables,
                    seconds));
        }
    }

    /// What is to be told when the sound says that these may be other words.
    static Optional<String> doubt(List<TimedWord> words) {
        double fit = words.stream().mapToDouble(TimedWord::fit).average().orElse(0);
        return fit < DOUBTED_FIT ? Optional.of(DOUBT) : Optional.empty();
    }
}
