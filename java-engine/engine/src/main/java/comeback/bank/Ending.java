package comeback.bank;

import comeback.verse.Line;
import comeback.verse.VerseSyllable;
import java.util.List;
import java.util.Set;

/// A phrase that can close a line, with how it is said.
///
/// @param themes what it is about ("school", "boxing"); pairs of one theme read as wit
/// @param quality 1 to 5, as judged by reading
public record Ending(Line line, Set<String> themes, Rating rating, int quality) {
    public Ending {
        themes = Set.copyOf(themes);
    }

    public String text() {
        return line.text();
    }

    public List<VerseSyllable> syllables() {
        return VerseSyllable.of(line);
    }

    /// The last word, lower case: what must not rhyme twice in a verse.
    public String rhymeWord() {
        return line.words().getLast().text().toLowerCase(java.util.Locale.ROOT);
    }
}
