package comeback.plan;

import comeback.verse.SlotPattern;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/// Where a line may lie: patterns of slots to choose from, by the number of syllables. The words settle on one.
/// Patterns are drawn when they are first asked for: each number's by its own chance, so that none moves
/// another's. Any thread.
public final class LinePlan {
    /// In other meters than 4/4, in triplets, and where a line takes more than a bar: there a line goes where its
    /// stresses fall best.
    public static final LinePlan FREE = new LinePlan(0, -1, count -> List.of());

    private final int fewest;
    private final int most;
    private final IntFunction<List<SlotPattern>> drawing;
    private final Map<Integer, List<SlotPattern>> drawn = new ConcurrentHashMap<>();

    private LinePlan(int fewest, int most, IntFunction<List<SlotPattern>> drawing) {
        this.fewest = fewest;
        this.most = most;
        this.drawing = drawing;
    }

    /// @param fewest syllables that the line may have
    /// @param most syllables that it may have
    /// @param drawing draws the patterns of a number of syllables, asked once for each
    static LinePlan drawn(int fewest, int most, IntFunction<List<SlotPattern>> drawing) {
        return new LinePlan(fewest, most, drawing);
    }

    public boolean isFree() {
        return most < fewest;
    }

    /// For a line of `syllables`; none where it has no room for them.
    public List<SlotPattern> of(int syllables) {
        return syllables < fewest || syllables > most ? List.of() : drawn.computeIfAbsent(syllables, drawing::apply);
    }
}
