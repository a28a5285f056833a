package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Endings that English and its slang add to a known word: -in' and -in, -s, -z, -'s, -ed, -er, -a,
/// -less, -ness, -ly, and the contractions -'ll, -'d, -'ve, -'re, also several (I'd've).
final class Inflection {
    /// An ending as written, what it adds, and what the stem lost when it was added.
    private record Ending(String written, String sounds, List<String> restored) {}

    private static final List<String> STEMS = List.of("", "e");
    private static final List<String> WHOLE = List.of("");
    private static final List<Ending> ENDINGS = List.of(
            new Ending("ing", "IH0 NG", STEMS),
            new Ending("ings", "IH0 NG Z", STEMS),
            new Ending("ers", "ER0 Z", STEMS),
            new Ending("er", "ER0", STEMS),
            new Ending("less", "L AH0 S", WHOLE),
            new Ending("ness", "N AH0 S", WHOLE),
            new Ending("ly", "L IY0", WHOLE),
            new Ending("'re", "ER0", WHOLE));

    private Inflection() {}

    /// @param known how a stem is said, if it is known
    static Optional<List<Stressed>> say(String word, Function<String, Optional<List<Stressed>>> known) {
        return droppedG(word, known)
                .or(() -> cut(word, List.of("ies"), List.of("y", "ie"), known).map(Inflection::plural))
                .or(() -> cut(word, List.of("'s", "s'", "es", "s", "z"), WHOLE, known)
                        .map(Inflection::plural))
                .or(() -> cut(word, List.of("ed", "d"), STEMS, known).map(Inflection::past))
                .or(() -> ENDINGS.stream()
                        .flatMap(ending -> cut(word, List.of(ending.written()), ending.restored(), known)
                                .map(stem -> join(stem, ending.sounds()))
                                .stream())
                        .findFirst())
                .or(() -> slangEr(word, known))
                .or(() -> contracted(word, known));
    }

    /// What the written form adds to any word, known or guessed; empty when it ends in none of these.
    ///
    /// @param any how the rest of the word is said
    static Optional<List<Stressed>> sayAny(String word, Function<String, List<Stressed>> any) {
        if (word.length() > 3 && word.endsWith("in'")) {
            return Optional.of(withoutG(any.apply(word.substring(0, word.length() - 1) + "g")));
        }
        return cut(word, List.of("'s", "s'"), WHOLE, stem -> Optional.of(any.apply(stem)))
                .map(Inflection::plural)
                .or(() -> contracted(word, stem -> Optional.of(any.apply(stem))));
    }

    /// "rappin'" and "rappin" are "rapping" with an n.
    private static Optional<List<Stressed>> droppedG(String word, Function<String, Optional<List<Stressed>>> known) {
        String bare = word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
        if (bare.length() < 4 || !bare.endsWith("in")) {
            return Optional.empty();
        }
        String full = bare + "g";
        return known.apply(full)
                .or(() -> cut(full, List.of("ing"), STEMS, known).map(stem -> join(stem, "IH0 NG")))
                .map(Inflection::withoutG);
    }

    private static List<Stressed> withoutG(List<Stressed> sounds) {
        List<Stressed> all = new ArrayList<>(sounds);
        if (all.getLast().phoneme() == Phoneme.NG) {
            all.set(all.size() - 1, new Stressed(Phoneme.N, -1));
        }
        return all;
    }

    /// "gangsta" is "gangster" with an a.
    private static Optional<List<Stressed>> slangEr(String word, Function<String, Optional<List<Stressed>>> known) {
        boolean slang = word.endsWith("a") && word.length() > 3;
        return slang
                ? known.apply(word.substring(0, word.length() - 1) + "er")
                        .filter(sounds -> sounds.getLast().phoneme() == Phoneme.ER)
                        .map(sounds -> join(sounds.subList(0, sounds.size() - 1), "AH0"))
                : Optional.empty();
    }

    private static Optional<List<Stressed>> contracted(String word, Function<String, Optional<List<Stressed>>> known) {
        int cut = word.lastIndexOf('\'');
        if (cut < 1) {
            return Optional.empty();
        }
        Function<String, Optional<List<Stressed>>> stems =
                stem -> known.apply(stem).or(() -> contracted(stem, known));
        return stems.apply(word.substring(0, cut)).flatMap(stem -> contraction(stem, word.substring(cut)));
    }

    private static Optional<List<Stressed>> contraction(List<Stressed> stem, String ending) {
        Phoneme last = stem.getLast().phoneme();
        return switch (ending) {
            case "'ll" -> Optional.of(join(stem, last.isVowel() ? "L" : "AH0 L"));
            case "'ve" -> Optional.of(join(stem, last.isVowel() ? "V" : "AH0 V"));
            case "'d" -> Optional.of(join(stem, last == Phoneme.T || last == Phoneme.D ? "IH0 D" : "D"));
            default -> Optional.empty();
        };
    }

    private static Optional<List<Stressed>> cut(
            String word,
            List<String> written,
            List<String> restored,
            Function<String, Optional<List<Stressed>>> known) {
        return written.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= 2)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .flatMap(stem -> Stream.concat(restored.stream().map(stem::concat), undoubled(stem)))
                .flatMap(stem -> known.apply(stem).stream())
                .findFirst();
    }

    private static Stream<String> undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? Stream.of(stem.substring(0, last)) : Stream.empty();
    }

    private static List<Stressed> plural(List<Stressed> stem) {
        Phoneme last = stem.getLast().phoneme();
        return join(
                stem,
                switch (last) {
                    case S, Z, SH, ZH, CH, JH -> "IH0 Z";
                    case P, T, K, F, TH -> "S";
                    default -> "Z";
                });
    }

    private static List<Stressed> past(List<Stressed> stem) {
        Phoneme last = stem.getLast().phoneme();
        boolean dental = last == Phoneme.T || last == Phoneme.D;
        return join(stem, dental ? "IH0 D" : last.isVoiced() ? "D" : "T");
    }

    private static List<Stressed> join(List<Stressed> stem, String ending) {
        List<Stressed> all = new ArrayList<>(stem);
        all.addAll(PronouncingDictionary.parse(ending));
        return all;
    }
}
