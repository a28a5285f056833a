package comeback.verse;

import java.util.List;

/// Where a line's rhyme is felt: its last stressed syllable.
public final class RhymePlace {
    private RhymePlace() {}

    /// Its index; the last one's where none is stressed.
    public static int of(List<VerseSyllable> syllables) {
        for (int i = syllables.size() - 1; i >= 0; i--) {
            if (syllables.get(i).stressed()) {
                return i;
            }
        }
        return syllables.size() - 1;
    }
}
