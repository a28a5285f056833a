package comeback.plan;

import comeback.bank.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells which words of the opponent's are too little to be quoted while they said better: a last word, a phrase that
/// hangs on what is left out, somebody whom only a pronoun names.
final class Stumps {
    private static final Set<String> QUOTES = Set.of("said", "echo", "echo.boast", "jab", "quote", "charge");
    private static final Set<String> HANGING = Set.of(
            ("in on at with for from over under like by through into without to of than about between behind beside"
                            + " against across around outside until till during")
                    .split(" "));
    private static final Set<String> SUBJECTS = Set.of("i", "you", "he", "she", "we", "they", "it");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "my", "your", "his", "her", "our", "their");
    private static final Set<String> NAMELESS =
            Set.of("he", "she", "they", "him", "them", "he's", "she's", "they're", "he'd", "she'd", "they'd");
    private static final Set<String> IT = Set.of("it", "it's", "it'd", "it'll");
    private static final Set<String> UNFINISHED = Set.of(
            ("would could should will can might must had did do does is are was were am be been have has to the a an"
                            + " my your that of and said says say told asked tell wish guess think thinks thought"
                            + " swear swore")
                    .split(" "));
    /// "you put it": what is spoken of was said elsewhere.
    private static final Set<String> HOLLOW = Set.of("it", "this", "these", "those", "one", "some", "born");

    private static final Set<String> DENYING = Set.of("not", "never");

    private static final int SHORT = 3;
    private static final Set<String> YOURS = Set.of("you", "your", "you're", "you've", "you'll", "yours");

    private Stumps() {}

    /// @param line the words that it was found in, lower case
    static boolean is(Fact fact, List<String> line) {
        String kind = fact.kind().name();
        if (!QUOTES.contains(kind)) {
            return false;
        }
        List<String> words = List.of(fact.value().toLowerCase(Locale.ROOT).split(" "));
        String first = words.getFirst();
        boolean verbatim = kind.equals("said");
        return verbatim && (words.size() == 1 || HANGING.contains(first) || isRelative(words) || speaksToUs(words))
                || words.stream().anyMatch(NAMELESS::contains)
                || words.stream().limit(2).anyMatch(IT::contains)
                || UNFINISHED.contains(words.getLast())
                || words.size() <= SHORT && HOLLOW.contains(words.getLast())
                || verbatim && words.size() <= SHORT && DENYING.contains(words.getFirst())
                || isCompared(words, line);
    }

    /// "that the library had"
    private static boolean isRelative(List<String> words) {
        return words.getFirst().equals("that")
                && words.size() > 1
                && (SUBJECTS.contains(words.get(1)) || DETERMINERS.contains(words.get(1)));
    }

    /// "a cat on your lap" is no thing of theirs.
    private static boolean speaksToUs(List<String> words) {
        return words.stream().anyMatch(YOURS::contains);
    }

    /// "more cash than | your whole crew is owed", also where "than" is spelled "then".
    private static boolean isCompared(List<String> words, List<String> line) {
        int from = line.size() - words.size();
        String before = from > 0 ? line.get(from - 1) : "";
        return before.equals("than")
                || before.equals("then")
                        && line.subList(0, from).stream().anyMatch(word -> word.equals("more") || word.endsWith("er"));
    }
}
