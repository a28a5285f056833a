package comeback.verse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every tail of a word or line that a rhyme may span: one for each of its last syllables that is stressed.
///
/// Made once for what is compared often.
///
/// @param bySize over the last syllable, the last two and so on; nothing where the first of them is unstressed
public record RhymeTails(List<Optional<RhymeTail>> bySize) {
    public RhymeTails {
        bySize = List.copyOf(bySize);
    }

    public static RhymeTails of(Line line) {
        return of(VerseSyllable.last(line, RhymeLaw.LONGEST));
    }

    /// @param syllables all of the word or line, in order
    public static RhymeTails of(List<VerseSyllable> syllables) {
        List<Optional<RhymeTail>> bySize = new ArrayList<>();
        for (int size = 1; size <= Math.min(RhymeLaw.LONGEST, syllables.size()); size++) {
            List<VerseSyllable> last = syllables.subList(syllables.size() - size, syllables.size());
            bySize.add(last.getFirst().stressed() ? Optional.of(RhymeTail.of(last)) : Optional.empty());
        }
        return new RhymeTails(bySize);
    }

    /// The tail over the last `size` syllables; nothing when there are not so many or the first is unstressed.
    public Optional<RhymeTail> over(int size) {
        return size <= bySize.size() ? bySize.get(size - 1) : Optional.empty();
    }

    /// All of them, the shortest first.
    public List<RhymeTail> all() {
        return bySize.stream().flatMap(Optional::stream).toList();
    }
}
