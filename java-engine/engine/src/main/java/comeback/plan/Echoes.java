package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes short clauses that can be quoted back: `echo`, what they say of themselves ("you run the south side"), and
/// `jab`, what they say of us ("my crew is weak"), both with the pronouns turned round; `quote` and `charge` are the
/// same clauses as they were said ("I run the south side", "your crew is weak"). An echo that boasts is `echo.boast`.
final class Echoes {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 6;
    private static final Set<String> STARTS = Set.of("i", "i'm", "i've", "my", "we", "we're", "we've", "our");
    private static final Set<String> JABS = Set.of("you're", "your", "you");
    private static final Set<String> CUTS = Set.of(
            "across", "with", "by", "at", "from", "every", "like", "than", "when", "if", "until", "till", "that",
            "while", "before", "after", "on", "in", "for", "last", "through", "to", "who");
    private static final Set<String> LOOSE = Set.of(
            "a", "an", "the", "my", "your", "to", "of", "and", "with", "i", "is", "are", "so", "down", "up", "out",
            "off", "over", "away", "too", "was", "be", "who", "this", "these", "how");
    private static final Set<String> UNFIT = Set.of(
            "if", "gonna", "i'll", "i'ma", "will", "would", "could", "might", "name", "wish", "should", "we'll",
            "about");
    private static final Set<String> NO_VERBS = Set.of(
            "a", "an", "the", "so", "too", "all", "me", "you", "your", "my", "in", "on", "at", "by", "for", "from",
            "into", "of", "with", "to", "as", "like", "than", "and", "or");
    private static final Set<String> DENIALS =
            Set.of("never", "don't", "not", "ain't", "can't", "didn't", "won't", "no");

    /// What comes before one of these says another thing without what comes after.
    private static final Set<String> HALVES = Set.of("than", "that", "like");
    private static final Set<String> BARE = Set.of(
            "born", "raised", "made", "been", "came", "come", "sound", "sounds", "look", "looks", "feel", "feels", "is",
            "are", "was", "were");
    private static final Set<String> WANTS =
            Set.of("ought", "want", "need", "have", "used", "going", "got", "love", "like", "try", "tried", "come");
    private static final Set<String> PUTS =
            Set.of("put", "puts", "leave", "turn", "turned", "treat", "mistook", "keep");
    private static final Set<String> OURS = Set.of("you", "your", "you're", "yours");
    private static final Pattern PRAISE = Pattern.compile("\\b(?:not|no (?:joke|fool|clown|rookie|problem))\\b");
    private static final Set<String> NO_JABS = Set.of("better", "call", "should", "could", "think", "know", "want");

    private final WordLists lists;

    Echoes(WordLists lists) {
        this.lists = lists;
    }

    List<Fact> find(Clause clause) {
        String first = clause.words().getFirst();
        boolean theirs = STARTS.contains(first);
        boolean ours = JABS.contains(first);
        if ((!theirs && !ours) || clause.asks() || clause.words().stream().anyMatch(UNFIT::contains)) {
            return List.of();
        }
        boolean denies = clause.words().stream().anyMatch(DENIALS::contains);
        boolean whole = denies && clause.words().size() <= MOST_WORDS;
        List<String> kept = whole ? clause.words() : trimmed(clause.words());
        if (kept.size() < FEWEST_WORDS) {
            return List.of();
        }
        boolean aboutBoth = theirs
                ? speaks(kept, Set.of("you", "your", "you're", "yours", "you'll", "you've", "you'd"))
                : speaks(kept, STARTS)
                        || speaks(kept.subList(1, kept.size()), Set.of("you", "you're")) && first.equals("you");
        boolean cutDenial = kept.size() < clause.words().size() && kept.stream().anyMatch(DENIALS::contains);
        boolean wants = kept.size() < clause.words().size()
                && clause.word(kept.size()).equals("to")
                && WANTS.contains(kept.getLast());
        boolean halved = wants
                || isUnfinished(clause, kept.size())
                || kept.size() < clause.words().size() && HALVES.contains(clause.word(kept.size()));
        if (halved || kept.size() > MOST_WORDS || aboutBoth || cutDenial || !states(kept)) {
            return List.of();
        }
        if (ours && NO_JABS.contains(clause.word(1))) {
            return List.of();
        }
        if (ours && PRAISE.matcher(String.join(" ", kept)).find()) {
            return List.of();
        }
        boolean ofBoth = clause.words().stream().skip(kept.size()).anyMatch(OURS::contains);
        String echo = Boasts.is(kept, lists) && !ofBoth ? "echo.boast" : "echo";
        return List.of(
                fact(theirs ? echo : "jab", Pronouns.flip(kept), clause),
                fact(theirs ? "quote" : "charge", Pronouns.asSaid(kept), clause));
    }

    /// Whether the words speak of the other side too: pronouns cannot be turned round there.
    private static boolean speaks(List<String> words, Set<String> pronouns) {
        return words.stream().anyMatch(word -> pronouns.contains(word) || word.equals("me") && pronouns == STARTS);
    }

    /// Whether there is a verb: "we a family" and "my boys from Peckham" state nothing that can be quoted.
    private boolean states(List<String> words) {
        String first = words.getFirst();
        if (Set.of("my", "our", "your").contains(first)) {
            return words.stream().skip(2).anyMatch(lists::isLikelyVerb);
        }
        boolean pronoun = Set.of("i", "we", "you").contains(first);
        return !pronoun || !NO_VERBS.contains(words.get(1));
    }

    /// "I put the fun | in funeral", "I got a bone | to pick": the verb needs what the cut leaves out.
    private static boolean isUnfinished(Clause clause, int end) {
        List<String> kept = clause.words().subList(0, end);
        boolean cut = end < clause.words().size();
        return cut
                && (kept.stream().anyMatch(PUTS::contains)
                        || clause.word(end).equals("to") && kept.stream().anyMatch(WANTS::contains));
    }

    private static Fact fact(String kind, String value, Clause clause) {
        return new Fact(new FactKind(kind), value, false, clause.line(), 0.6);
    }

    private List<String> trimmed(List<String> words) {
        int end = words.size();
        for (int i = FEWEST_WORDS; i < end; i++) {
            if (CUTS.contains(words.get(i)) && words.size() > FEWEST_WORDS + 1 && leavesWhole(words, i)) {
                end = i;
            }
        }
        while (end > 0 && LOOSE.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    /// "born in Lagos", "raised in Leeds" and "my boys from Peckham are here" say nothing when cut there.
    private boolean leavesWhole(List<String> words, int at) {
        boolean bare = BARE.contains(words.get(at - 1));
        boolean possessed = Set.of("my", "our", "your").contains(words.getFirst());
        return !bare && (!possessed || words.subList(2, at).stream().anyMatch(lists::isLikelyVerb));
    }
}
