package comeback.json;

import comeback.perform.Vocabulary;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Reads a voice model's `vocab.json`: an object from each symbol, one character, to its number. Kokoro's has
/// it in a field `vocab`.
public final class VocabularyJson {
    private static final String INNER = "vocab";

    private VocabularyJson() {}

    /// @throws Problem when the file is missing or names a symbol of more than one character
    public static Vocabulary read(Path file) {
        Map<?, ?> whole = StrictJson.read(file, Map.class);
        Map<Character, Integer> ids = new HashMap<>();
        (whole.get(INNER) instanceof Map<?, ?> inner ? inner : whole).forEach((symbol, id) -> {
            if (String.valueOf(symbol).length() != 1 || !(id instanceof Integer number)) {
                throw new Problem("In %s: '%s' is no symbol with a number: run './comeback models fetch' to mend it."
                        .formatted(file, symbol));
            }
            ids.put(String.valueOf(symbol).charAt(0), number);
        });
        return new Vocabulary(ids);
    }
}
