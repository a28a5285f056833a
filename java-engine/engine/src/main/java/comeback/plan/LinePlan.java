package comeback.plan;

import comeback.verse.SlotPattern;
import java.util.List;
import java.util.Map;

/// Where a line may lie: patterns of slots to choose from, by the number of syllables. The words settle on one.
///
/// @param patterns none at all in other meters than 4/4 and where a line takes more than a bar: there a line goes where
///     its stresses fall best
public record LinePlan(Map<Integer, List<SlotPattern>> patterns) {
    public static final LinePlan FREE = new LinePlan(Map.of());

    public LinePlan {
        patterns = Map.copyOf(patterns);
    }

    public boolean isFree() {
        return patterns.isEmpty();
    }

    /// For a line of `syllables`; none where it has no room for them.
    public List<SlotPattern> of(int syllables) {
        return patterns.getOrDefault(syllables, List.of());
    }
}
