package comeback.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Joins rhyming places into chains: whatever rhymes with one member belongs to the chain.
final class RhymeChains {
    /// The syllable, counted within the line, that a rhyme ends on.
    record Place(int line, int lastSyllable) implements Comparable<Place> {
        /// The first syllable of a span of `syllables` that ends here.
        Place back(int syllables) {
            return new Place(line, lastSyllable - syllables + 1);
        }

        @Override
        public int compareTo(Place other) {
            int byLine = Integer.compare(line, other.line);
            return byLine != 0 ? byLine : Integer.compare(lastSyllable, other.lastSyllable);
        }
    }

    /// A member of a chain: where it ends and how many syllables it spans.
    record Span(int chain, Place end, int syllables) {}

    private final TreeMap<Place, Integer> longest = new TreeMap<>();
    private final Map<Place, Place> parent = new HashMap<>();

    void join(Place one, Place other, int syllables) {
        longest.merge(one, syllables, Math::max);
        longest.merge(other, syllables, Math::max);
        Place first = root(one);
        Place second = root(other);
        if (first.compareTo(second) < 0) {
            parent.put(second, first);
        } else if (second.compareTo(first) < 0) {
            parent.put(first, second);
        }
    }

    /// In order of place; a span inside a longer one is dropped, and so is a chain that is left with one member.
    List<Span> spans() {
        Map<Place, List<Place>> members = new TreeMap<>();
        longest.keySet().stream()
                .filter(place -> !isCovered(place))
                .forEach(place -> members.computeIfAbsent(root(place), root -> new ArrayList<>())
                        .add(place));
        members.values().removeIf(places -> places.size() < 2);
        List<Span> spans = new ArrayList<>();
        int chain = 0;
        for (List<Place> places : members.values()) {
            int number = chain++;
            places.forEach(place -> spans.add(new Span(number, place, length(place))));
        }
        return spans;
    }

    private boolean isCovered(Place place) {
        Place start = place.back(length(place));
        return longest.tailMap(place, false).entrySet().stream()
                .takeWhile(later -> later.getKey().line() == place.line())
                .anyMatch(later -> later.getKey().back(later.getValue()).compareTo(start) <= 0);
    }

    private int length(Place place) {
        return longest.getOrDefault(place, 1);
    }

    private Place root(Place place) {
        Place at = place;
        for (Place up = parent.get(at); up != null; up = parent.get(at)) {
            at = up;
        }
        return at;
    }
}
