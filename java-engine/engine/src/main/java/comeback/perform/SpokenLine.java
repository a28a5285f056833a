package comeback.perform;

import java.util.List;

/// A line as the voice model is given it: its units in order, an edge at both ends, a pause wherever the grid
/// leaves a rest between two words.
///
/// @param boundaries what each syllable's vowel starts out of
record SpokenLine(List<Unit> units, List<Boundary> boundaries) {
    SpokenLine {
        units = List.copyOf(units);
        boundaries = List.copyOf(boundaries);
    }

    long[] ids() {
        return units.stream().mapToLong(Unit::id).toArray();
    }

    /// The index of the unit where each syllable's vowel starts (its stress mark, where it has one).
    int[] vowelStarts(int syllables) {
        int[] starts = new int[syllables];
        for (int index = units.size() - 1; index >= 0; index--) {
            if (units.get(index).role() == Unit.Role.VOWEL) {
                starts[units.get(index).syllable()] = index;
            }
        }
        return starts;
    }
}
