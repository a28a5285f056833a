package comeback.bank;

import comeback.verse.Rhyme;
import java.util.Collections;

/// Two endings that rhyme, in the order of their lines.
///
/// @param family the rhyme family of the longest rhyme they make
public record EndingPair(Ending first, Ending second, Rhyme rhyme, String family) {
    /// Whether both are about the same thing.
    public boolean sharesTheme() {
        return !Collections.disjoint(first.themes(), second.themes());
    }
}
