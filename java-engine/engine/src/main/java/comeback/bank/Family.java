package comeback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The ending pairs that rhyme on the same vowels.
///
/// @param name the vowels, such as "AE-ə"
/// @param isMulti whether some pair of it rhymes over two syllables or more
public record Family(String name, boolean isMulti, List<EndingPair> pairs) {
    /// Vowels of a name at most.
    public static final int LONGEST_NAME = 3;

    public Family {
        pairs = List.copyOf(pairs);
    }

    /// `pairs` by family, in order of name.
    static List<Family> of(List<EndingPair> pairs) {
        Map<String, List<EndingPair>> byName = new TreeMap<>();
        pairs.forEach(pair ->
                byName.computeIfAbsent(pair.family(), name -> new ArrayList<>()).add(pair));
        return byName.entrySet().stream()
                .map(entry -> new Family(
                        entry.getKey(),
                        entry.getValue().stream().anyMatch(pair -> pair.rhyme().isMulti()),
                        entry.getValue()))
                .toList();
    }
}
