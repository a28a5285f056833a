package comeback.listen;

import java.util.List;

/// What is known of a window of sound before a recogniser hears it.
///
/// @param certain tokens that the answer is to begin with, from earlier answers for sound of the same beginning
/// @param hotWords names and places to listen for
/// @param guess what may follow the certain tokens; right or wrong, it decides only how long the answer takes
/// @param beam how many readings to follow side by side: 1 takes the likeliest token each time
public record Hints(List<Token> certain, HotWords hotWords, Guess guess, int beam) {
    /// Nothing is known.
    public static final Hints NONE = new Hints(List.of(), HotWords.NONE, Guess.NONE, 1);

    public Hints {
        certain = List.copyOf(certain);
        if (beam < 1 || beam > 16) {
            throw new IllegalArgumentException("a beam is 1 to 16 readings wide, not " + beam);
        }
    }

    /// Only hot words.
    public static Hints of(HotWords hotWords) {
        return new Hints(List.of(), hotWords, Guess.NONE, 1);
    }
}
