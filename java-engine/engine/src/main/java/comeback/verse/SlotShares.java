package comeback.verse;

import java.util.List;

/// What real bars of 4/4 have on each of their sixteenths.
///
/// @param onset how often a syllable starts there
/// @param stress how often such a syllable is stressed, by the dictionary
/// @param start the share of phrases that begin there
public record SlotShares(List<Double> onset, List<Double> stress, List<Double> start) {
    /// @throws IllegalArgumentException when there are not 16 of each
    public SlotShares {
        onset = List.copyOf(onset);
        stress = List.copyOf(stress);
        start = List.copyOf(start);
        if (onset.size() != Naturalness.SLOTS
                || stress.size() != Naturalness.SLOTS
                || start.size() != Naturalness.SLOTS) {
            throw new IllegalArgumentException("16 figures in each of 'slots'");
        }
    }
}
