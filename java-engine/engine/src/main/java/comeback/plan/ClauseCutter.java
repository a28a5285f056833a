package comeback.plan;

import comeback.bank.Owner;
import comeback.verse.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Cuts an opponent's line into clauses: at conjunctions, at commas and full stops where it was typed with them, and
/// where a new subject begins ("you're pale | you're weak"). A question is not cut at a new subject.
final class ClauseCutter {
    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "but", "'cause", "cause", "because", "while", "so", "or", "then", "yet", "plus");
    private static final Set<String> SUBJECTS =
            Set.of("i'm", "i've", "i'll", "i'ma", "we're", "we've", "we'll", "you're");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "she", "he", "they");
    private static final Set<String> JOINS =
            Set.of(("that when if than what where who like think thinks thought saying guess reckon reckons"
                            + " claim claims heard feel pretend doubt say said says know knew how till until before"
                            + " after as told wish swear bet why hope me believe made way whenever unless since every"
                            + " though cause are do did can could will would should have was were to with for of at"
                            + " on")
                    .split(" "));
    /// "You" may be an object; it is a subject before one of these.
    private static final Set<String> AFTER_YOU =
            Set.of(("are were got have don't can't ain't never cry still need better look sound talk rap"
                            + " couldn't won't should can could just think know want")
                    .split(" "));
    private static final Set<String> TELLS = Set.of("told", "said", "think", "know", "heard", "hope", "bet", "call");
    /// "A rapper I couldn't beat": what comes last after one of these belongs to the noun before.
    private static final Set<String> MODALS = Set.of(
            "couldn't",
            "can't",
            "could",
            "can",
            "don't",
            "didn't",
            "won't",
            "will",
            "would",
            "wouldn't",
            "ever",
            "never");
    private static final Set<String> OPENERS = Set.of("if", "when", "whenever", "unless", "maybe", "before", "after");

    private static final Set<String> DETERMINERS =
            Set.of("the", "that", "this", "these", "those", "every", "any", "each", "whatever");
    private static final Set<String> TIMES =
            Set.of(("time day night year week month minute moment morning summer winter way is was ain't"
                            + " isn't track beat stage round")
                    .split(" "));

    private ClauseCutter() {}

    static List<Clause> cut(Line line, int index, boolean cased) {
        List<String> all =
                Spelled.of(line.words().stream().map(word -> word.text()).toList());
        List<Boolean> stops = stops(line);
        boolean asks = Questions.begins(all);
        Set<String> common = common(line, cased);
        List<Clause> clauses = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Owner owner = Owner.OTHER;
        for (int at = 0; at < all.size(); at++) {
            boolean conjunction = breaks(all, at);
            boolean anew = conjunction || stops.get(at) || (!asks && newSubject(all, at, words));
            if (anew && !words.isEmpty()) {
                owner = Clause.owner(words, owner);
                clauses.add(new Clause(words, owner, index, asked(line, all, at, words), common));
                words.clear();
            }
            if (!conjunction) {
                words.add(all.get(at));
            }
        }
        if (!words.isEmpty()) {
            clauses.add(
                    new Clause(words, Clause.owner(words, owner), index, asked(line, all, all.size(), words), common));
        }
        return clauses;
    }

    /// "so" joins clauses only before a subject: "so I left", but not "so boring"; "nothing but a rookie" is one thing.
    private static boolean breaks(List<String> words, int at) {
        if (at > 0 && words.get(at).equals("but") && words.get(at - 1).equals("nothing")) {
            return false;
        }
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        boolean subject = Clause.speaksOfSomebody(next);
        return words.get(at).equals("so") ? subject : CONJUNCTIONS.contains(words.get(at));
    }

    /// "i don't need a crew | i got god": a subject after a whole statement, with nothing that takes a clause before
    /// it.
    private static boolean newSubject(List<String> all, int at, List<String> words) {
        boolean contraction = SUBJECTS.contains(all.get(at));
        String next = at + 1 < all.size() ? all.get(at + 1) : "";
        boolean nominative = !all.get(at).equals("you") || AFTER_YOU.contains(next);
        boolean pronoun = PRONOUNS.contains(all.get(at)) && words.size() >= 3 && nominative;
        boolean tells = words.stream().anyMatch(Clause::speaksOfSomebody) || OPENERS.contains(first(words));
        boolean relative = at + 2 == all.size() || at + 3 == all.size() && MODALS.contains(next);
        return (contraction || (pronoun && tells && !relative))
                && words.size() >= 2
                && at + 1 < all.size()
                && !JOINS.contains(all.get(at - 1))
                && !isRelative(words)
                && !(all.get(at).equals("you") && words.stream().anyMatch(TELLS::contains));
    }

    /// "The chain | you're wearing": a thing alone before the subject is what the clause goes on about.
    private static boolean isRelative(List<String> words) {
        return words.size() == 2 && DETERMINERS.contains(words.getFirst()) && !TIMES.contains(words.getLast());
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.getFirst();
    }

    /// Whether all of `lines` begin with a capital and one has another than "I": such names have capitals too.
    static boolean isCased(List<Line> lines) {
        List<String> first = lines.stream()
                .filter(line -> !line.words().isEmpty())
                .map(line -> line.words().getFirst().text())
                .toList();
        return first.stream().allMatch(word -> !Character.isLowerCase(word.charAt(0)))
                && lines.stream().anyMatch(line -> hasCapital(words(line)));
    }

    private static List<String> words(Line line) {
        return line.words().stream().map(word -> word.text()).toList();
    }

    private static boolean hasCapital(List<String> words) {
        return words.stream().anyMatch(word -> Character.isUpperCase(word.charAt(0)) && !word.matches("I|I['’].*"));
    }

    /// The small words of a line that was typed with capitals; none where only "I" has one, or nothing.
    ///
    /// @param cased whether the lines around it were
    private static Set<String> common(Line line, boolean cased) {
        List<String> words = words(line);
        return !cased && !hasCapital(words)
                ? Set.of()
                : words.stream()
                        .filter(word -> Character.isLowerCase(word.charAt(0)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// For each word, whether typed punctuation that ends a clause stands before it.
    private static List<Boolean> stops(Line line) {
        List<Boolean> stops = new ArrayList<>();
        String text = line.text();
        int from = 0;
        for (var word : line.words()) {
            int at = text.indexOf(word.text(), from);
            String between = at < 0 ? "" : text.substring(from, at);
            stops.add(between.matches(".*[,.;!?:–—].*"));
            from = at < 0 ? from : at + word.text().length();
        }
        return stops;
    }

    /// Whether the clause of `words` that ends before word `at` asks: by its first words, or by its question mark.
    private static boolean asked(Line line, List<String> all, int at, List<String> words) {
        boolean last = at == all.size();
        boolean mark = last ? line.text().strip().endsWith("?") : markedAfter(line, at - 1);
        boolean relative = at > words.size() && Questions.continues(words);
        return mark || Questions.begins(words) && !relative;
    }

    private static boolean markedAfter(Line line, int word) {
        String text = line.text().toLowerCase(Locale.ROOT);
        String said = line.words().get(word).text().toLowerCase(Locale.ROOT);
        return text.contains(said + "?");
    }
}
