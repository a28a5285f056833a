package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what opponents say they will do to us: "I will break your jaw" is the threat "break my jaw".
final class Threats {
    private static final Pattern SAID =
            Pattern.compile("\\b(?:i'll|i will|i'm gonna|i'ma|i am gonna|i'm going to|i'm about to"
                    + "|we'll|we will|we're about to|gonna|about to) ((?:\\w+ ){1,3}?(?:you|your (?:whole )?\\w+))\\b");

    private Threats() {}

    static List<Fact> find(Clause clause) {
        Matcher said = SAID.matcher(clause.text());
        boolean denied = clause.text().contains("not gonna") || clause.asks();
        if (denied || !said.find()) {
            return List.of();
        }
        String value = Pronouns.flip(List.of(said.group(1).split(" ")));
        return List.of(new Fact(new FactKind("threat"), value, false, clause.line(), 0.85));
    }
}
