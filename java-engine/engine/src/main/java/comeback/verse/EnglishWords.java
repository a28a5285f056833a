package comeback.verse;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The words of the language by what they can be, inflected or not. Immutable, safe for any thread; nothing is made
/// when a word is looked up.
///
/// Regular inflections are taken off ("greenhouses", "stopped", "laziest"); of a word that is listed itself and is an
/// inflection too ("hands"), both are told.
public final class EnglishWords {
    private static final WordClasses PROPER = WordClasses.of(WordClass.NAME, WordClass.TOWN);

    private static final Map<String, Integer> BITS = bits();

    private final WordTable table;

    private EnglishWords(WordTable table) {
        this.table = table;
    }

    private static Map<String, Integer> bits() {
        Map<String, Integer> bits = new LinkedHashMap<>();
        for (WordClass each : WordClass.values()) {
            bits.put(each.written(), WordClasses.of(each).bits());
        }
        return bits;
    }

    /// Reads `*.txt` of a folder, in order of their names: lines of classes, a colon, and the words that are so, or
    /// notes after a "#".
    ///
    /// ```
    /// thing verbal: airbrush bung couch
    /// ```
    ///
    /// @throws Problem when the folder cannot be read or a line names no class
    public static EnglishWords read(Path folder) {
        StringBuilder text = new StringBuilder();
        var ends = new TreeMap<Integer, Path>();
        for (Path file : files(folder)) {
            text.append(text(file)).append('\n');
            ends.put(text.length(), file);
        }
        String all = text.toString();
        WordTable table = new WordTable(all);
        for (int start = 0; start < all.length(); ) {
            int end = all.indexOf('\n', start);
            if (end > start && all.charAt(start) != '#') {
                int colon = all.indexOf(':', start);
                String classes = all.substring(start, colon < 0 || colon > end ? end : colon);
                table.add(colon + 1, end, bits(classes, ends.higherEntry(start).getValue()));
            }
            start = end + 1;
        }
        return new EnglishWords(table);
    }

    private static int bits(String classes, Path file) {
        int bits = 0;
        for (String name : classes.split(" ")) {
            Integer bit = BITS.get(name);
            if (bit == null) {
                throw new Problem("%s: '%s' are no classes of words: a line begins with some of %s, and a colon."
                        .formatted(file, classes, String.join(", ", BITS.keySet())));
            }
            bits |= bit;
        }
        return bits;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Problem("The folder %s cannot be read: install Comeback again.".formatted(folder), unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new Problem("%s cannot be read: save it as UTF-8 text.".formatted(file), unreadable);
        }
    }

    /// Whether `word`, in lower case, is of the language, and not only a name.
    public boolean has(String word) {
        return (bits(word) & ~PROPER.bits()) != 0;
    }

    /// Whether `word`, in lower case, can be one of `classes`.
    public boolean is(String word, WordClasses classes) {
        return (bits(word) & classes.bits()) != 0;
    }

    private int bits(String word) {
        int found = table.bits(word, word.length(), "");
        List<WordEnding> endings = WordEnding.ALL;
        for (int i = 0; i < endings.size(); i++) {
            found |= endings.get(i).bits(word, table);
        }
        int apostrophe = found == 0 ? word.lastIndexOf('\'') : -1;
        return apostrophe < 2 ? found : table.bits(word, apostrophe, "") & ~PROPER.bits();
    }
}
