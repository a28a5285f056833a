package comeback.song;

import comeback.bank.Taste;
import java.util.List;

/// What a take was made from: the same decisions, style, taste and seed write the same lyric again, on a busy
/// machine as on a quiet one.
///
/// @param words the opponent's as they were heard then, the topic, or the producer's own; lines parted by newlines
/// @param revision of those words: how often they had changed
/// @param seed of the lyric
/// @param taste of the producer as it was then
/// @param intensity that it was performed with, 0 to 1
/// @param decisions in the order of their lines; none for the producer's own words, which are all there
public record TakeInputs(
        String words, long revision, long seed, Taste taste, double intensity, List<Decision> decisions) {
    public TakeInputs {
        decisions = List.copyOf(decisions);
    }
}
