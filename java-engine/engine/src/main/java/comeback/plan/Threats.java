package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what opponents say they will do to us: "I will break your jaw" is the threat "break my jaw".
final class Threats {
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:i'll|i will|i'm gonna|i'ma|i am gonna|i'm going to|i'm about to"
                    + "|we'll|we will|we're about to|gonna|about to) ((?:\\w+ ){1,3}?(?:you|your (?:whole |own |entire |little |big |old )?\\w+))\\b");
    /// "Leave me" is another threat than "leave me on the floor".
    private static final Set<String> UNFINISHED = Set.of(
            ("leave make put get have let keep give show tell send take call turn see teach bring hand watch hear find treat"
                            + " need want help think believe")
                    .split(" "));
    private static final Pattern OTHERS =
            Pattern.compile("(?:^|.* )(?:he|she|it|they|you|who|that|\\w+)(?:'s|'re| is| are| was| were)$");
    private static final int MOST_WORDS = 6;

    private Threats() {}

    /// "She's gonna leave you": not what the opponent does.
    private static boolean isOthers(Clause clause, int start) {
        String before = clause.text().substring(0, start).strip();
        String subject = before.substring(before.lastIndexOf(' ') + 1);
        return !before.isEmpty()
                && !subject.equals("i")
                && !subject.equals("we")
                && OTHERS.matcher(before).find();
    }

    static List<Fact> find(Clause clause) {
        Matcher said = SAID.matcher(clause.text());
        boolean denied = clause.text().contains("not gonna") || clause.asks();
        if (denied || !said.find() || isOthers(clause, said.start())) {
            return List.of();
        }
        List<String> words = List.of(said.group(1).split(" "));
        boolean whole = said.end(1) == clause.text().length();
        if (!whole && UNFINISHED.contains(words.getFirst())) {
            words = List.of(clause.text().substring(said.start(1)).split(" "));
        }
        return words.size() > MOST_WORDS
                ? List.of()
                : List.of(new Fact(new FactKind("threat"), Pronouns.flip(words), false, clause.line(), 0.85));
    }
}
