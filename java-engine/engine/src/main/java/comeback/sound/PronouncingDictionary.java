package comeback.sound;

import comeback.problem.Problem;
import comeback.sound.Syllabifier.Stressed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Written words and how they are said, in the format of CMUdict: a word, then ARPAbet with stress digits.
///
/// Of several pronunciations the first counts. Immutable; safe for any thread.
public final class PronouncingDictionary {
    private final Map<String, String> entries;

    private PronouncingDictionary(Map<String, String> entries) {
        this.entries = entries;
    }

    /// Reads files in order; a later entry wins over an earlier one.
    ///
    /// @throws Problem when a file cannot be read
    public static PronouncingDictionary read(Path... files) {
        Map<String, String> entries = new HashMap<>(1 << 18);
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.forEach(line -> add(line, entries));
            } catch (IOException unreadable) {
                throw new Problem(
                        "The dictionary %s cannot be read: run './comeback models fetch' to mend it.".formatted(file),
                        unreadable);
            }
        }
        return new PronouncingDictionary(entries);
    }

    /// How `word` (lower case) is said, or nothing when it is not listed.
    public Optional<List<Stressed>> phonemes(String word) {
        return Optional.ofNullable(entries.get(word)).map(PronouncingDictionary::parse);
    }

    public boolean has(String word) {
        return entries.containsKey(word);
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

    private static void add(String line, Map<String, String> entries) {
        int gap = line.indexOf(' ');
        if (gap <= 0 || line.charAt(0) == ';' || line.charAt(0) == '#' || line.charAt(gap - 1) == ')') {
            return;
        }
        int comment = line.indexOf('#', gap);
        entries.put(line.substring(0, gap), comment < 0 ? line.substring(gap + 1) : line.substring(gap + 1, comment));
    }
}
