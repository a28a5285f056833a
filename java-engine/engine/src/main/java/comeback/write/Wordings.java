package comeback.write;

import java.util.ArrayList;
import java.util.List;

/// The ways to word one line without its ending, by how many syllables they have. Immutable.
///
/// @param byLength at each index those of so many syllables, in their order
record Wordings(List<List<Wording>> byLength) {
    static final Wordings NONE = new Wordings(List.of());

    static Wordings of(List<Wording> all) {
        List<List<Wording>> byLength = new ArrayList<>();
        for (Wording wording : all) {
            while (byLength.size() <= wording.syllables()) {
                byLength.add(new ArrayList<>());
            }
            byLength.get(wording.syllables()).add(wording);
        }
        return new Wordings(byLength);
    }

    boolean has(int syllables) {
        return !of(syllables).isEmpty();
    }

    /// None where no line is so long.
    List<Wording> of(int syllables) {
        return syllables < 0 || syllables >= byLength.size() ? List.of() : byLength.get(syllables);
    }
}
