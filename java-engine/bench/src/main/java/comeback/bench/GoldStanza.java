package comeback.bench;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A stanza whose rhyme scheme a person wrote down, as the corpus of Sonderegger and Reddy has it: a line with the
/// poem and the last word of each line of verse, a line with a number a word, blank lines between.
///
/// @param scheme equal numbers where words rhyme; as many as there are words
record GoldStanza(String poem, List<String> words, List<Integer> scheme) {
    /// What a file holds, and how many of its stanzas cannot be used, as they have not a number for each word.
    record Gold(List<GoldStanza> stanzas, int unusable) {}

    /// @throws Problem when the file cannot be read or holds what is no stanza
    static Gold read(Path file) {
        List<GoldStanza> stanzas = new ArrayList<>();
        int unusable = 0;
        for (String block : text(file).strip().split("\\R\\s*\\R")) {
            String[] lines = block.strip().split("\\R");
            List<String> words = List.of(lines[0].strip().split("\\s+"));
            if (lines.length < 2 || words.size() < 2) {
                throw new Problem("In %s: '%s' has no scheme under it.".formatted(file, lines[0]));
            }
            List<Integer> scheme = numbers(lines[1], file);
            if (scheme.size() == words.size() - 1) {
                stanzas.add(new GoldStanza(words.getFirst(), words.subList(1, words.size()), scheme));
            } else {
                unusable++;
            }
        }
        return new Gold(stanzas, unusable);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new Problem("The stanzas %s cannot be read.".formatted(file), unreadable);
        }
    }

    private static List<Integer> numbers(String line, Path file) {
        try {
            return List.of(line.strip().split("\\s+")).stream()
                    .map(Integer::parseInt)
                    .toList();
        } catch (NumberFormatException none) {
            throw new Problem("In %s: '%s' is no scheme, such as \"1 2 1 2\".".formatted(file, line.strip()), none);
        }
    }
}
