package comeback.verse;

import comeback.sound.Syllable;
import java.util.List;

/// A line of verse: its text as written and its words in order.
public record Line(String text, List<Word> words) {
    public Line {
        words = List.copyOf(words);
    }

    public List<Syllable> syllables() {
        return words.stream()
                .flatMap(word -> word.pronunciation().syllables().stream())
                .toList();
    }

    public int syllableCount() {
        int count = 0;
        for (Word word : words) {
            count += word.pronunciation().syllables().size();
        }
        return count;
    }
}
