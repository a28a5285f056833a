package comeback.plan;

import comeback.bank.Fact;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the clauses around one make of it: what follows an "if" is not claimed, what follows "yeah right" is mocked,
/// and a name before "you" or "I" calls somebody.
///
/// @param supposed whether the clause before is a condition: "if I lose | I'll eat my hat" tells of no hat
/// @param mocked whether what stands beside takes its sense away: "yeah right, I'm scared", "my mate goes: I'm rich"
/// @param praises whether the clause before makes mockery of praise: "oh sure, you're a legend"
/// @param carried whether it only goes on with what the clause before denies or has yet to come: "I ain't got a chain |
///     or a ring"
/// @param calls whether the clause is one word that calls somebody or only cries out: "Mira, I'm on fire"
record Setting(boolean supposed, boolean mocked, boolean praises, boolean carried, boolean calls) {
    private static final Pattern CONDITION =
            Pattern.compile("(?:if|unless|suppose|imagine|had (?:i|you|we)|were (?:i|you|we)|should (?:i|you|we))\\b");
    /// "If you don't know, I run this" supposes nothing.
    private static final Pattern KNOWN =
            Pattern.compile("if (?:you|they) (?:ain't|don't|didn't|haven't|never|still|want|wanna|ask)\\b");

    private static final Set<String> MOCKS = Set.of("yeah right", "yeah nah", "as if", "oh right", "yeah okay");
    private static final Set<String> DENIED_AFTER =
            Set.of("not", "psych", "sike", "yeah right", "as if", "i don't think", "said nobody", "said no one");
    private static final Set<String> MOCK_PRAISE =
            Set.of("oh sure", "sure", "yeah sure", "oh yeah", "of course", "oh of course", "oh yes", "okay then");
    private static final Set<String> SAID = Set.of("echo", "echo.boast", "quote", "jab", "charge");
    private static final Set<String> OF_US = Set.of("jab", "charge");
    private static final Set<String> HELD = Set.of("bling", "car", "possession", "money", "place", "place.run", "rank");

    private static final Set<String> WITH = Set.of("with", "and", "cousin", "brother", "sister", "man", "homie", "boy");
    private static final Set<String> THING = Set.of("a", "an", "the", "any", "some", "no", "my", "two", "three");

    /// @param at of the clause among those of its line
    static Setting of(List<Clause> clauses, int at, WordLists lists) {
        String before = at > 0 ? clauses.get(at - 1).text() : "";
        String after = at + 1 < clauses.size() ? clauses.get(at + 1).text() : "";
        boolean asked = at > 0 && clauses.get(at - 1).asks();
        boolean supposed = !asked
                && CONDITION.matcher(before).lookingAt()
                && !KNOWN.matcher(before).lookingAt();
        boolean listed =
                isName(clauses, at - 1, lists) || isName(clauses, at + 1, lists) || endsInName(clauses, at - 1);
        boolean calls = clauses.get(at).words().size() == 1 && !listed;
        boolean reported = at > 0 && Doubt.introducesOthers(clauses.get(at - 1));
        boolean mocked = reported || MOCKS.contains(before) || DENIED_AFTER.contains(after);
        int head = at;
        while (head > 0 && goesOn(clauses.get(head))) {
            head--;
        }
        boolean carried = head < at && isUntrue(clauses.get(head), lists);
        return new Setting(supposed, mocked, MOCK_PRAISE.contains(before), carried, calls);
    }

    /// Whether there is a clause of but one word, and that no word of the language: one name of several.
    private static boolean isName(List<Clause> clauses, int at, WordLists lists) {
        return at >= 0
                && at < clauses.size()
                && clauses.get(at).words().size() == 1
                && !lists.isOrdinary(clauses.get(at).word(0));
    }

    /// "I came with Rico | Dave".
    private static boolean endsInName(List<Clause> clauses, int at) {
        return at >= 0
                && WITH.contains(clauses.get(at).word(clauses.get(at).words().size() - 2));
    }

    /// Whether a clause is but a thing: no subject, no verb.
    private static boolean goesOn(Clause clause) {
        int size = clause.words().size();
        return clause.pronounBefore(size) < 0 && THING.contains(clause.words().getFirst());
    }

    private static boolean isUntrue(Clause clause, WordLists lists) {
        int size = clause.words().size();
        return Belonging.isKins(clause, size, lists) || Doubt.isDenied(clause, size) || Doubt.isGone(clause, size);
    }

    /// Whether a fact that was found in the clause by itself is claimed here.
    boolean lets(Fact fact) {
        String kind = fact.kind().name();
        boolean unclaimed = (supposed || mocked) && (SAID.contains(kind) || HELD.contains(kind));
        return !unclaimed
                && !(carried && HELD.contains(kind))
                && !(praises && OF_US.contains(kind))
                && !(calls && kind.equals("person"));
    }
}
