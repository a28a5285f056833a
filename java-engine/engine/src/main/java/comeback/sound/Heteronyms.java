package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Words that are written alike and said differently: the lead of a band and the lead of a pipe. The words next to
/// them in their line decide, at most three on either side; punctuation and capitals do not. Any thread.
final class Heteronyms {
    private static final Map<String, Ways> WAYS = read();

    private Heteronyms() {}

    /// @param usual where no neighbour asks for another
    private record Ways(List<Stressed> usual, List<Way> asked) {}

    private record Way(List<Stressed> sounds, List<Cue> cues) {}

    /// @param words what stands in a row, each one of a set; nothing of the word's own place is asked
    /// @param own which of them is the word itself
    private record Cue(List<Set<String>> words, int own) {
        boolean fits(List<String> line, int at) {
            int first = at - own;
            if (first < 0 || first + words.size() > line.size()) {
                return false;
            }
            for (int k = 0; k < words.size(); k++) {
                if (k != own && !words.get(k).contains(LatinLetters.fold(line.get(first + k)))) {
                    return false;
                }
            }
            return true;
        }
    }

    /// @param word lower case
    static boolean has(String word) {
        return WAYS.containsKey(word);
    }

    /// @param word lower case
    static Optional<List<Stressed>> usual(String word) {
        return Optional.ofNullable(WAYS.get(word)).map(Ways::usual);
    }

    /// How `word` is said at `at` of a line; nothing when it has only one way.
    ///
    /// @param word of that place, lower case
    static Optional<List<Stressed>> said(String word, List<String> line, int at) {
        return asked(word, line, at).or(() -> usual(word));
    }

    /// How `word` is said at `at` of a line if its neighbours ask for that.
    ///
    /// @param word of that place, lower case
    static Optional<List<Stressed>> asked(String word, List<String> line, int at) {
        Ways ways = WAYS.get(word);
        return ways == null
                ? Optional.empty()
                : ways.asked().stream()
                        .filter(way -> way.cues().stream().anyMatch(cue -> cue.fits(line, at)))
                        .findFirst()
                        .map(Way::sounds);
    }

    private static Map<String, Ways> read() {
        try (InputStream table = Objects.requireNonNull(Heteronyms.class.getResourceAsStream("heteronyms.txt"))) {
            Map<String, Set<String>> groups = new HashMap<>();
            Map<String, Ways> ways = new HashMap<>();
            List<Way> asked = new ArrayList<>();
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String head = line.substring(0, Math.max(0, line.indexOf(' ')));
                String rest = line.substring(head.isEmpty() ? 0 : head.length() + 1);
                if (head.startsWith("@")) {
                    groups.put(head, Set.of(rest.split(" ")));
                } else if (head.equals("-")) {
                    asked.add(way(rest, groups));
                } else if (!head.isEmpty() && !head.equals("#")) {
                    asked = new ArrayList<>();
                    ways.put(head, new Ways(PronouncingDictionary.parse(rest), asked));
                }
            }
            return Map.copyOf(ways);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// "L AY1 V: _ show/wire, so _".
    private static Way way(String written, Map<String, Set<String>> groups) {
        int colon = written.indexOf(": ");
        List<Cue> cues = Stream.of(written.substring(colon + 2).split(", "))
                .map(cue -> cue(List.of(cue.split(" ")), groups))
                .toList();
        return new Way(PronouncingDictionary.parse(written.substring(0, colon)), cues);
    }

    private static Cue cue(List<String> words, Map<String, Set<String>> groups) {
        List<Set<String>> sets = new ArrayList<>();
        for (String word : words) {
            Set<String> set = new HashSet<>();
            for (String each : word.split("/")) {
                set.addAll(each.startsWith("@") ? Objects.requireNonNull(groups.get(each), each) : Set.of(each));
            }
            sets.add(set);
        }
        return new Cue(List.copyOf(sets), words.indexOf("_"));
    }
}
