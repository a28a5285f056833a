package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.util.List;
import java.util.Map;

/// Words that are said as someone wrote down, whatever the dictionary says.
///
/// @param words by their spelling in lower case, apostrophes straight; each with a vowel
public record Sayings(Map<String, List<Stressed>> words) {
    public static final Sayings NONE = new Sayings(Map.of());

    public Sayings {
        words = Map.copyOf(words);
    }
}
