package comeback.sound;

import java.util.List;

/// How one word is said: at least one syllable.
public record Pronunciation(List<Syllable> syllables) {
    public Pronunciation {
        syllables = List.copyOf(syllables);
        if (syllables.isEmpty()) {
            throw new IllegalArgumentException("a word has a syllable");
        }
    }
}
