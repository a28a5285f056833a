package comeback.lab.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A task's tokens; a token's id is its place.
///
/// The first tokens are the same in every task: `<pad>`, `<mask>`, the 36 characters a seed is made of, `<q>` (before
/// an answer), `<sep>` (between edges) and `</a>` (an answer's end). What the task itself needs comes after them.
///
/// @param tokens each once
public record Vocabulary(List<String> tokens) {
    /// What seeds are made of.
    public static final String SEED_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    public static final String PAD = "<pad>";
    public static final String MASK = "<mask>";
    public static final String QUERY = "<q>";
    public static final String SEPARATOR = "<sep>";
    public static final String END = "</a>";

    private static final int FIRST_SEED_CHARACTER = 2;

    /// @throws IllegalArgumentException where a token comes twice
    public Vocabulary {
        tokens = List.copyOf(tokens);
        if (new HashSet<>(tokens).size() != tokens.size()) {
            throw new IllegalArgumentException("a token comes twice");
        }
    }

    /// @param own the task's own tokens, none of them a seed character or a common token
    public static Vocabulary with(List<String> own) {
        List<String> all = new ArrayList<>(List.of(PAD, MASK));
        SEED_CHARACTERS.chars().forEach(each -> all.add(String.valueOf((char) each)));
        all.addAll(List.of(QUERY, SEPARATOR, END));
        all.addAll(own);
        return new Vocabulary(all);
    }

    public int size() {
        return tokens.size();
    }

    /// @throws IllegalArgumentException where there is no such token
    public int id(String token) {
        int id = tokens.indexOf(token);
        if (id < 0) {
            throw new IllegalArgumentException("no such token: " + token);
        }
        return id;
    }

    public boolean knows(String token) {
        return tokens.contains(token);
    }

    public String token(int id) {
        return tokens.get(id);
    }

    public int pad() {
        return 0;
    }

    public int mask() {
        return 1;
    }

    /// What stands before an answer where the task has no prompt of its own.
    public int query() {
        return id(QUERY);
    }

    /// Between the edges of an answer.
    public int separator() {
        return id(SEPARATOR);
    }

    /// The end of an answer.
    public int end() {
        return id(END);
    }

    /// @param character one of {@link #SEED_CHARACTERS}
    public int seedCharacter(char character) {
        int place = SEED_CHARACTERS.indexOf(character);
        if (place < 0) {
            throw new IllegalArgumentException("not of a seed: " + character);
        }
        return FIRST_SEED_CHARACTER + place;
    }

    /// A seed's tokens, one a character.
    public int[] seed(String characters) {
        return characters
                .chars()
                .map(character -> seedCharacter((char) character))
                .toArray();
    }
}
