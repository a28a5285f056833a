package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what opponents ask us: "who are you to step to me", with a question mark or without.
final class Questions {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 8;
    private static final Pattern ASKS = Pattern.compile("(?:(?:who|what|where|why|how|which|who's|what's|where's|how's)"
            + " (?:you|your|are|is|do|did|does|can|could|would|will|have|has|was|were|gave|let|made|told|said|the|that|kind|even|"
            + "do you|ever|drives)\\b.*"
            + "|who \\w+ (?:you|your|this|that)\\b.*"
            + "|(?:are|do|did|can|could|will|would|have|were|don't|ain't|aren't|can't) you\\b.*"
            + "|(?:is|was|ain't) (?:that|this|it|he|your)\\b.*"
            + "|should i\\b.*|when (?:did|are|will|you gonna)\\b.*|you think you\\b.*)");
    private static final Pattern POSSESSED = Pattern.compile("(?:who's|what's|where's|how's) .*");
    private static final Pattern RELATIVE =
            Pattern.compile("(?:which|where) (?!are you\\b|do you\\b|did you\\b|is your\\b|were you\\b).*"
                    + "|who (?:is|was|has|had|can|could|would|will|does|did) (?!you\\b|your\\b|this\\b|that\\b).*");
    private static final Set<String> LOOSE = Set.of("now", "again", "kid", "boy", "huh", "then", "man", "bro", "fool");

    private Questions() {}

    /// Whether `words` begin as a question does.
    static boolean begins(List<String> words) {
        String text = String.join(" ", words);
        return words.size() >= FEWEST_WORDS
                && (ASKS.matcher(text).matches() || POSSESSED.matcher(text).matches());
    }

    /// Whether `words`, in the midst of a line, go on about what came before: "one idea, which is one too many".
    static boolean continues(List<String> words) {
        return RELATIVE.matcher(String.join(" ", words)).matches();
    }

    static List<Fact> find(Clause clause) {
        List<String> words = clause.words();
        int end = words.size();
        while (end > FEWEST_WORDS && LOOSE.contains(words.get(end - 1))) {
            end--;
        }
        boolean fits = clause.asks() && end >= FEWEST_WORDS && end <= MOST_WORDS;
        return fits
                ? List.of(new Fact(
                        new FactKind("question"), Pronouns.asSaid(words.subList(0, end)), false, clause.line(), 0.75))
                : List.of();
    }
}
