package comeback.perform;

import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which words of a line are said twice: those that rhyme, and the last ones of a punch.
///
/// @param words indices in the line, rising
record DoubledWords(LyricLine line, Set<Integer> words) {
    private static final int PUNCH_WORDS = 2;

    static DoubledWords of(LyricLine line, boolean closesCouplet) {
        Set<Integer> words = new TreeSet<>();
        for (PlacedSyllable syllable : line.syllables()) {
            if (syllable.rhymes()) {
                words.add(syllable.word());
            }
        }
        int count = line.line().words().size();
        for (int word = Math.max(0, count - PUNCH_WORDS); closesCouplet && word < count; word++) {
            words.add(word);
        }
        return new DoubledWords(line, words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean has(int word) {
        return words.contains(word);
    }

    String text() {
        return words.stream().map(word -> line.line().words().get(word).text()).collect(Collectors.joining(" "));
    }
}
