package comeback.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// What `tools/letters/learn.py` learnt: a tree for each letter, and one named "stress". It is read when the first
/// word is guessed, and each tree when it is first asked. Any thread.
final class LetterTable {
    private static final Map<String, String> WRITTEN = read();
    private static final Map<String, SoundTree> TREES = new ConcurrentHashMap<>();

    private LetterTable() {}

    /// @param name a letter, or "stress"
    static SoundTree tree(String name) {
        return TREES.computeIfAbsent(name, it -> SoundTree.parse(Objects.requireNonNull(WRITTEN.get(it), it)));
    }

    private static Map<String, String> read() {
        try (InputStream table = Objects.requireNonNull(LetterTable.class.getResourceAsStream("letters.txt"))) {
            Map<String, String> trees = new HashMap<>();
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    int gap = line.indexOf(' ');
                    trees.put(line.substring(0, gap), line.substring(gap + 1));
                }
            }
            return trees;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
