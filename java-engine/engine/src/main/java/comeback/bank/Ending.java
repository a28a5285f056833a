package comeback.bank;

import comeback.verse.Line;
import comeback.verse.RhymeTails;
import comeback.verse.VerseSyllable;
import java.util.Set;

/// A phrase that can close a line, with how it is said.
///
/// @param themes what it is about ("school", "boxing"); pairs of one theme read as wit
/// @param quality 1 to 5, as judged by reading
/// @param tails what it can rhyme on
public record Ending(Line line, RhymeTails tails, Set<String> themes, Rating rating, int quality) {
    public Ending {
        themes = Set.copyOf(themes);
    }

    public static Ending of(Line line, Set<String> themes, Rating rating, int quality) {
        return new Ending(line, RhymeTails.of(VerseSyllable.of(line)), themes, rating, quality);
    }

    public String text() {
        return line.text();
    }

    /// The last word, lower case: what must not rhyme twice in a verse.
    public String rhymeWord() {
        return line.words().getLast().text().toLowerCase(java.util.Locale.ROOT);
    }
}
