package comeback.sound;

import comeback.problem.Problem;
import comeback.sound.Syllabifier.Stressed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Written words and how they are said, in the format of CMUdict: a word, then ARPAbet with stress digits.
///
/// Of several pronunciations the first is the usual one. Immutable; safe for any thread.
public final class PronouncingDictionary {
    private final WordTable entries;

    private PronouncingDictionary(WordTable entries) {
        this.entries = entries;
    }

    /// Reads files in order; a later entry wins over an earlier one.
    ///
    /// @throws Problem when a file cannot be read
    public static PronouncingDictionary read(Path... files) {
        List<byte[]> texts = new ArrayList<>();
        for (Path file : files) {
            try {
                texts.add(Files.readAllBytes(file));
            } catch (IOException unreadable) {
                throw new Problem(
                        "The dictionary %s cannot be read: run './comeback models fetch' to mend it.".formatted(file),
                        unreadable);
            }
        }
        return new PronouncingDictionary(new WordTable(texts));
    }

    /// How `word` (lower case) is said, or nothing when it is not listed.
    public Optional<List<Stressed>> phonemes(String word) {
        return has(word) ? entries.after(word).map(PronouncingDictionary::parse) : Optional.empty();
    }

    /// The other ways to say `word` that are listed, as "word(2)" and so on.
    public List<List<Stressed>> others(String word) {
        List<List<Stressed>> others = new ArrayList<>();
        for (int number = 2; ; number++) {
            Optional<String> other = entries.after(word + "(" + number + ")");
            if (other.isEmpty()) {
                return others;
            }
            others.add(parse(other.get()));
        }
    }

    public boolean has(String word) {
        return !word.endsWith(")") && entries.has(word);
    }

    /// Reads "B AE1 K".
    public static List<Stressed> parse(String arpabet) {
        return Stream.of(arpabet.strip().split(" +"))
                .map(PronouncingDictionary::parseOne)
                .toList();
    }

    private static Stressed parseOne(String written) {
        char last = written.charAt(written.length() - 1);
        return Character.isDigit(last)
                ? new Stressed(Phoneme.valueOf(written.substring(0, written.length() - 1)), last - '0')
                : new Stressed(Phoneme.valueOf(written), -1);
    }
}
