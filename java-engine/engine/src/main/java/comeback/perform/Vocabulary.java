package comeback.perform;

import comeback.problem.Problem;
import java.util.Map;

/// The voice model's alphabet: the number of each of its symbols (a symbol is one character, id 0
/// stands at both ends).
public record Vocabulary(Map<Character, Integer> ids) {
    public static final int EDGE_ID = 0;

    public Vocabulary {
        ids = Map.copyOf(ids);
    }

    /// @throws Problem when the model does not know the symbol
    public int id(char symbol) {
        Integer id = ids.get(symbol);
        if (id == null) {
            throw new Problem(
                    "The voice model's vocab.json has no symbol '%s': run './comeback models fetch' to mend it."
                            .formatted(symbol));
        }
        return id;
    }
}
