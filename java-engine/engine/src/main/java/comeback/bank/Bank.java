package comeback.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Everything that verses are made of, checked and ready. Immutable.
///
/// Couplets that need the same share one list of needs, so that what meets it can be looked up by identity.
///
/// @param couplets answers to an opponent, halves of schemes included
/// @param sketches couplets for a verse on a topic, without an opponent
/// @param topics by topic of the sketches, the words that call for it
/// @param strongWords what is said at which rating, and what at none
public record Bank(
        Map<String, EndingClass> classes,
        List<Couplet> couplets,
        List<Couplet> sketches,
        Map<String, List<String>> topics,
        List<Gazetteer> gazetteers,
        StrongWords strongWords) {
    public Bank {
        classes = Map.copyOf(classes);
        Map<List<Need>, List<Need>> shared = new HashMap<>();
        couplets = sharing(couplets, shared);
        sketches = sharing(sketches, shared);
        topics = Map.copyOf(topics);
        gazetteers = List.copyOf(gazetteers);
    }

    /// Couplets that need the same have one list of needs.
    private static List<Couplet> sharing(List<Couplet> couplets, Map<List<Need>, List<Need>> shared) {
        return couplets.stream()
                .map(couplet -> couplet.needing(shared.computeIfAbsent(couplet.needs(), needs -> needs)))
                .toList();
    }

    public int endingCount() {
        return classes.values().stream().mapToInt(each -> each.endings().size()).sum();
    }

    /// Couplets and sketches of which no line ends in a fact, so that their rhymes depend on the bank alone.
    public Stream<Couplet> closedByOurWords() {
        return Stream.concat(couplets.stream(), sketches.stream())
                .filter(couplet -> couplet.lines().stream().noneMatch(line -> line.closing() instanceof Piece.Value));
    }

    /// The halves of each scheme, by its name, in order.
    public Map<String, List<Couplet>> schemes() {
        Map<String, List<Couplet>> schemes = new HashMap<>();
        couplets.stream()
                .filter(couplet -> !couplet.group().isEmpty())
                .forEach(couplet -> schemes.merge(
                        couplet.group(), List.of(couplet), (one, other) -> List.of(one.getFirst(), other.getFirst())));
        return schemes;
    }
}
