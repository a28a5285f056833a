package comeback.plan;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells where a clause does not claim what it names: "I ain't got a chain", "if I had a mansion", "I sold my watch".
final class Doubt {
    private static final Set<String> DENIALS = Set.of(
            "not",
            "no",
            "never",
            "don't",
            "ain't",
            "can't",
            "won't",
            "didn't",
            "doesn't",
            "isn't",
            "wasn't",
            "aren't",
            "haven't",
            "hasn't",
            "nobody",
            "nothing",
            "without",
            "neither",
            "nor",
            "couldn't",
            "wouldn't",
            "forget");
    private static final Set<String> SUPPOSING = Set.of(
            "if",
            "wish",
            "maybe",
            "could",
            "would",
            "should",
            "might",
            "i'd",
            "unless",
            "someday",
            "imagine",
            "suppose",
            "dream",
            "want",
            "wanna",
            "hope",
            "almost",
            "nearly",
            "may",
            "perhaps",
            "supposedly",
            "allegedly",
            "apparently",
            "supposed",
            "could've",
            "would've",
            "should've",
            "might've");
    private static final Set<String> GONE = Set.of(
            "sold",
            "lost",
            "pawned",
            "returned",
            "borrowed",
            "wanted",
            "need",
            "miss",
            "quit",
            "stole",
            "owe",
            "hate",
            "burned",
            "crashed",
            "totalled",
            "broke");

    /// "I'll have a Bentley", but "I'll park my Bentley".
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:i'll|we'll|will|gonna|i'ma|going to) (?:\\w+ )?(?:have|own|buy|get|drive|wear|rock|cop|win)\\b"
                    + "(?!.*\\b(?:my|our)\\b)");

    private static final Pattern BYGONE = Pattern.compile("\\b(?:used to|once (?:had|owned|drove|wore|held))\\b");

    private static final Set<String> TELLING = Set.of(
            ("said say says saying told tell tells think thinks thought claim claims claimed reckon reckons swear swears"
                            + " swore heard believe believes believed goes went like rumour legend word")
                    .split(" "));
    private static final Set<String> LAST_ONLY = Set.of("goes", "went", "like", "legend", "word");
    private static final Set<String> TELLERS =
            Set.of("i", "i've", "i'd", "i'm", "i'll", "we", "we're", "we've", "we'd", "we'll");

    private Doubt() {}

    /// Whether what stands at word `at` is only what others are told to have said: "you said I got a yacht", "my mate
    /// says we're kings".
    static boolean isReported(Clause clause, int at) {
        int pronoun = clause.pronounBefore(at);
        boolean said = pronoun > 0 && TELLERS.contains(clause.word(pronoun));
        for (int i = 0; said && i < pronoun; i++) {
            boolean tells = TELLING.contains(clause.word(i)) && !LAST_ONLY.contains(clause.word(i));
            if (tells && isOthers(clause, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the clause ends as what introduces somebody else's words does: "my mate goes".
    static boolean introducesOthers(Clause clause) {
        int last = clause.words().size() - 1;
        return last > 0 && TELLING.contains(clause.word(last)) && isOthers(clause, last);
    }

    private static boolean isOthers(Clause clause, int at) {
        int pronoun = clause.pronounBefore(at);
        return pronoun < 0 || !TELLERS.contains(clause.word(pronoun));
    }

    /// Whether what stands at word `at` is denied, or only supposed, or wished for.
    static boolean isDenied(Clause clause, int at) {
        List<String> before = clause.words().subList(0, at);
        boolean supposed = before.stream().anyMatch(SUPPOSING::contains)
                || clause.word(0).equals("when") && !clause.word(2).endsWith("ed");
        return supposed
                || before.stream().anyMatch(DENIALS::contains)
                || clause.text().contains("no more");
    }

    /// Whether a thing at word `at` was theirs and is no more, or never was.
    static boolean isGone(Clause clause, int at) {
        List<String> before = clause.words().subList(0, at);
        String text = String.join(" ", before);
        return before.stream().anyMatch(GONE::contains)
                || BYGONE.matcher(text).find()
                || TO_COME.matcher(text).find();
    }
}
