package comeback.analyse;

import comeback.time.Ppq;
import comeback.verse.Line;
import java.util.List;

/// A line as the analyst read it.
///
/// @param bar the zero-based bar the line begins in (its pickup left out), or -1 when the text came without time
/// @param vowelOnsets where each of the line's syllables sounds, in order; empty when the text came without time
public record ReadLine(Line line, int bar, List<Ppq> vowelOnsets) {
    public ReadLine {
        vowelOnsets = List.copyOf(vowelOnsets);
        if (!vowelOnsets.isEmpty() && vowelOnsets.size() != line.syllableCount()) {
            throw new IllegalArgumentException("one onset a syllable, or none at all");
        }
    }
}
