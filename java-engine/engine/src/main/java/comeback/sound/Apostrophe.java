package comeback.sound;

import java.util.List;
import java.util.Optional;

/// Contractions that are written without their apostrophe: didnt, youre, theyll. Any thread.
final class Apostrophe {
    private static final List<String> ENDS = List.of("nt", "re", "ll", "ve");

    private Apostrophe() {}

    /// `word` as it would be written, where its end looks as if one were left out; whether there is such a word is not
    /// asked.
    static Optional<String> restored(String word) {
        int length = word.length();
        return ENDS.stream()
                .filter(end -> length > 3 && word.endsWith(end))
                .map(end -> word.substring(0, length - end.length()) + (end.equals("nt") ? "n't" : "'" + end))
                .findFirst();
    }
}
