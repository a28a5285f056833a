package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Endings that English and its slang add to a listed word: -in', -s, -'s, -ed, -er, -a, -less, -ness, -'ll, -'d.
final class Inflection {
    /// An ending as written, what it adds, and what the stem lost when it was added.
    private record Ending(String written, String sounds, List<String> restored) {}

    private static final List<String> STEMS = List.of("", "e");
    private static final List<Ending> ENDINGS = List.of(
            new Ending("in'", "IH0 N", STEMS),
            new Ending("ing", "IH0 NG", STEMS),
            new Ending("ings", "IH0 NG Z", STEMS),
            new Ending("ers", "ER0 Z", STEMS),
            new Ending("er", "ER0", STEMS),
            new Ending("a", "AH0", List.of("er")),
            new Ending("less", "L AH0 S", List.of("")),
            new Ending("ness", "N AH0 S", List.of("")),
            new Ending("ly", "L IY0", List.of("")),
            new Ending("'ll", "AH0 L", List.of("")),
            new Ending("'ve", "V", List.of("")),
            new Ending("'d", "D", List.of("")),
            new Ending("'re", "ER0", List.of("")));

    private Inflection() {}

    static Optional<List<Stressed>> say(String word, Function<String, Optional<List<Stressed>>> listed) {
        Optional<List<Stressed>> past =
                cut(word, List.of("ed", "d"), STEMS, listed).map(Inflection::past);
        Optional<List<Stressed>> plural =
                cut(word, List.of("'s", "s'", "es", "s"), List.of(""), listed).map(Inflection::plural);
        return plural.or(() -> past)
                .or(() -> ENDINGS.stream()
                        .flatMap(ending -> added(word, ending, listed).stream())
                        .findFirst());
    }

    private static Optional<List<Stressed>> added(
            String word, Ending ending, Function<String, Optional<List<Stressed>>> listed) {
        if (ending.written().equals("a")) {
            boolean slang = word.endsWith("a") && word.length() > 3;
            return slang ? listed.apply(word.substring(0, word.length() - 1) + "er") : Optional.empty();
        }
        return cut(word, List.of(ending.written()), ending.restored(), listed)
                .map(stem -> join(stem, PronouncingDictionary.parse(ending.sounds())));
    }

    private static Optional<List<Stressed>> cut(
            String word,
            List<String> written,
            List<String> restored,
            Function<String, Optional<List<Stressed>>> listed) {
        return written.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= 2)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .flatMap(stem -> Stream.concat(restored.stream().map(stem::concat), undoubled(stem)))
                .flatMap(stem -> listed.apply(stem).stream())
                .findFirst();
    }

    private static Stream<String> undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? Stream.of(stem.substring(0, last)) : Stream.empty();
    }

    private static List<Stressed> plural(List<Stressed> stem) {
        Phoneme last = stem.getLast().phoneme();
        String sounds = switch (last) {
            case S, Z, SH, ZH, CH, JH -> "IH0 Z";
            case P, T, K, F, TH -> "S";
            default -> "Z";
        };
        return join(stem, PronouncingDictionary.parse(sounds));
    }

    private static List<Stressed> past(List<Stressed> stem) {
        Phoneme last = stem.getLast().phoneme();
        boolean dental = last == Phoneme.T || last == Phoneme.D;
        return join(stem, PronouncingDictionary.parse(dental ? "IH0 D" : last.isVoiced() ? "D" : "T"));
    }

    private static List<Stressed> join(List<Stressed> stem, List<Stressed> ending) {
        List<Stressed> all = new ArrayList<>(stem);
        all.addAll(ending);
        return all;
    }
}
