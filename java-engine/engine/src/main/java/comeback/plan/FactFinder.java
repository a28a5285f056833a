package comeback.plan;

import comeback.analyse.ReadLine;
import comeback.analyse.Reading;
import comeback.bank.Bank;
import comeback.bank.Fact;
import comeback.bank.Rating;
import comeback.bank.StrongWords;
import comeback.verse.EnglishWords;
import comeback.verse.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds in an opponent's words what a rebuttal can take up: names, places, things, claims, insults, threats,
/// questions.
///
/// By word lists and by the words around; lower-case text without punctuation is enough, and a name that nobody
/// listed is found by where it stands.
public final class FactFinder {
    private static final Set<String> QUOTED = Set.of(
            "echo", "echo.boast", "jab", "quote", "charge", "threat", "question", "said", "said.word", "said.again");

    /// Facts to answer, with which no stump of a phrase is wanted.
    private static final int ENOUGH = 6;

    private final NameFinder names;
    private final ThingFinder things;
    private final Echoes echoes;
    private final WordLists lists;
    private final StrongWords strong;

    public FactFinder(Bank bank, EnglishWords english) {
        this.lists = new WordLists(bank, english);
        this.strong = bank.strongWords();
        this.names = new NameFinder(lists);
        this.things = new ThingFinder(lists);
        this.echoes = new Echoes(lists);
    }

    /// @param words folder of the words of the language
    /// @throws comeback.problem.Problem when they cannot be read
    public static FactFinder reading(Path words, Bank bank) {
        return new FactFinder(bank, EnglishWords.read(words));
    }

    /// The facts that may be spoken of in clean lines, in order of their line, the surest first; each value once a
    /// kind.
    public List<Fact> find(Reading reading) {
        return find(reading, Rating.CLEAN);
    }

    /// The facts in order of their line, the surest first; each value once a kind.
    ///
    /// @param most rating of the lines that are to speak of them: what is stronger is told, and never said again
    public List<Fact> find(Reading reading, Rating most) {
        Map<String, Fact> found = new LinkedHashMap<>();
        List<Fact> all = new ArrayList<>();
        SaidWords said = new SaidWords(lists);
        boolean cased = ClauseCutter.isCased(
                reading.lines().stream().map(read -> read.line()).toList());
        for (int index = 0; index < reading.lines().size(); index++) {
            Line line = reading.lines().get(index).line();
            List<Clause> clauses = Clause.of(line, index, cased);
            all.addAll(said.find(line, index, clauses));
            for (int at = 0; at < clauses.size(); at++) {
                Setting setting = Setting.of(clauses, at, lists);
                claims(clauses.get(at)).stream().filter(setting::lets).forEach(all::add);
            }
        }
        all.removeIf(fact -> !maySay(fact, most));
        all.removeIf(fact -> QUOTED.contains(fact.kind().name()) && Mourning.is(words(fact)));
        all.removeIf(fact -> fact.kind().name().equals("said") && isQuoted(fact, all));
        all.sort(
                Comparator.comparingInt(Fact::opponentLine).thenComparing(Fact::confidence, Comparator.reverseOrder()));
        for (Fact fact : all) {
            found.putIfAbsent(
                    fact.kind().name() + ":" + fact.owner() + fact.value().toLowerCase(Locale.ROOT), fact);
        }
        List<Fact> told = most == Rating.EXPLICIT ? unscolded(found.values()) : List.copyOf(found.values());
        List<Fact> kept = withoutStumps(told, reading);
        return capitalised(
                kept, new Capitals(reading.lines().stream().map(ReadLine::line).toList()));
    }

    /// Where enough else was said, what is too little to be quoted is left out.
    private static List<Fact> withoutStumps(List<Fact> facts, Reading reading) {
        List<List<String>> lines = reading.lines().stream()
                .map(read -> Spelled.of(
                        read.line().words().stream().map(word -> word.text()).toList()))
                .toList();
        List<Fact> whole = facts.stream()
                .filter(fact -> !Stumps.is(fact, lines.get(fact.opponentLine())))
                .toList();
        return whole.stream().filter(Fact::isAnswerable).count() >= ENOUGH ? whole : facts;
    }

    /// Who swears too has no word on their swearing, where enough else was said.
    private static List<Fact> unscolded(Collection<Fact> facts) {
        List<Fact> others = facts.stream().filter(fact -> !isCurse(fact)).toList();
        return others.stream().filter(Fact::isAnswerable).count() >= ENOUGH ? others : List.copyOf(facts);
    }

    private static boolean isCurse(Fact fact) {
        return fact.kind().widest().name().equals("curse");
    }

    private List<Fact> claims(Clause clause) {
        List<Fact> claims = new ArrayList<>(names.find(clause));
        claims.addAll(things.find(clause));
        claims.addAll(echoes.find(clause));
        claims.addAll(Questions.find(clause));
        return claims;
    }

    /// Whether the same words are a claim too.
    private static boolean isQuoted(Fact said, List<Fact> all) {
        return all.stream()
                .anyMatch(fact -> QUOTED.contains(fact.kind().name())
                        && !fact.kind().isA(said.kind())
                        && fact.opponentLine() == said.opponentLine()
                        && fact.value().equals(said.value()));
    }

    private static List<String> words(Fact fact) {
        return List.of(fact.value().toLowerCase(Locale.ROOT).split(" "));
    }

    /// Whether a line whose rating is `most` may speak of `fact`, now or in a later round. That they swore may be told
    /// at any.
    boolean maySay(Fact fact, Rating most) {
        return isCurse(fact) || strong.allow(fact.value(), most);
    }

    /// Names keep their capitals inside the clauses that are quoted.
    private static List<Fact> capitalised(List<Fact> facts, Capitals typed) {
        List<String> proper = facts.stream()
                .map(Fact::value)
                .filter(value -> !value.isEmpty() && Character.isUpperCase(value.charAt(0)) && !value.startsWith("I"))
                .toList();
        return facts.stream().map(fact -> withCapitals(fact, proper, typed)).toList();
    }

    private static Fact withCapitals(Fact fact, List<String> proper, Capitals typed) {
        if (!QUOTED.contains(fact.kind().name())) {
            return fact;
        }
        String value = typed.in(fact.value());
        for (String name : proper) {
            value = value.replaceAll("\\b" + name.toLowerCase(Locale.ROOT) + "\\b", name);
        }
        return fact.withValue(value);
    }
}
