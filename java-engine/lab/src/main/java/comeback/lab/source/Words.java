package comeback.lab.source;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The tokens of a text: its words as they stand between blanks, and the end of a line of it, which is the
/// last token.
public final class Words {
    public static final String END = "</s>";

    private final List<String> texts;
    private final Map<String, Integer> ids = new HashMap<>();

    private Words(Set<String> words) {
        texts = new ArrayList<>(words);
        texts.remove(END);
        texts.add(END);
        for (int id = 0; id < texts.size(); id++) {
            ids.put(texts.get(id), id);
        }
    }

    /// Those of `lines`, in the order in which they first come.
    public static Words of(List<String> lines) {
        Set<String> words = new LinkedHashSet<>();
        lines.forEach(line -> words.addAll(split(line)));
        return new Words(words);
    }

    public int size() {
        return texts.size();
    }

    public int end() {
        return texts.size() - 1;
    }

    /// A line as tokens, with its end.
    public int[] line(String line) {
        int[] words = prompt(line);
        int[] tokens = Arrays.copyOf(words, words.length + 1);
        tokens[words.length] = end();
        return tokens;
    }

    /// A line's beginning as tokens.
    ///
    /// @throws Problem when a word is not known
    public int[] prompt(String text) {
        return split(text).stream()
                .mapToInt(word -> {
                    Integer id = ids.get(word);
                    if (id == null) {
                        throw new Problem("The model's text never has the word '%s': prompt it in words that it knows."
                                .formatted(word));
                    }
                    return id;
                })
                .toArray();
    }

    /// Whether all words of a line are known.
    public boolean know(String line) {
        return ids.keySet().containsAll(split(line));
    }

    /// The words, without an end.
    public String text(int[] tokens) {
        return Arrays.stream(tokens)
                .filter(token -> token != end())
                .mapToObj(texts::get)
                .collect(Collectors.joining(" "));
    }

    private static List<String> split(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
    }

    /// The lines of a text file that are not blank.
    ///
    /// @throws Problem when there is no such file, it is no text, or it has no line
    public static List<String> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (lines.isEmpty()) {
                throw new Problem(
                        "The file %s has no line: a model learns from one line of text or more.".formatted(file));
            }
            return lines;
        } catch (NoSuchFileException missing) {
            throw new Problem(
                    "There is no file %s: name a text file, one output a line, such as './comeback lab bf text' writes."
                            .formatted(file),
                    missing);
        } catch (MalformedInputException noText) {
            throw new Problem("The file %s is no text in UTF-8.".formatted(file), noText);
        } catch (IOException unreadable) {
            throw new Problem("The file %s cannot be read: %s.".formatted(file, unreadable.getMessage()), unreadable);
        }
    }
}
