package comeback.write;

import comeback.verse.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One line of a couplet with one ending, as it was worded by now: in each number of syllables once. For one thread.
final class EndedLine {
    private final IntPredicate lengths;
    private final IntFunction<Optional<Scored>> wording;
    private final Map<Integer, Optional<Scored>> worded = new HashMap<>();

    /// @param lengths which numbers of syllables it may have
    /// @param wording words it in so many, asked once for each; nothing where no words lie well
    EndedLine(IntPredicate lengths, IntFunction<Optional<Scored>> wording) {
        this.lengths = lengths;
        this.wording = wording;
    }

    /// @param line put together when it is asked for
    /// @param slots of its syllables; none where it is to be laid freely, once its place among others is known
    /// @param cost a syllable, as {@link Laying.Laid} has it, dull endings more
    record Scored(Supplier<Line> line, List<Double> slots, double cost) {}

    /// False where no words are so long.
    boolean mayHave(int syllables) {
        return lengths.test(syllables);
    }

    /// The best words in so many syllables; null where none lie well.
    @Nullable
    Scored of(int syllables) {
        return worded.computeIfAbsent(syllables, wording::apply).orElse(null);
    }
}
