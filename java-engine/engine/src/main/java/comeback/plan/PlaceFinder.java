package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Owner;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds places and how somebody stands to them: from there, running it, playing there, or running it down.
final class PlaceFinder {
    private static final FactKind PLACE = new FactKind("place");
    private static final FactKind HELD = new FactKind("place.run");
    private static final double LISTED = 0.9;
    private static final double GUESSED = 0.7;
    private static final Set<String> ORIGIN =
            Set.of("from", "outta", "rep", "repping", "reppin'", "represent", "representing", "claim");
    private static final Set<String> AT =
            Set.of("in", "to", "across", "at", "around", "through", "over", "played", "toured");
    private static final Set<String> HOLDING =
            Set.of("run", "own", "rule", "hold", "running", "ruling", "took", "built", "over", "runs", "ran");
    /// "Half of Leeds knows my face" claims no place.
    private static final Set<String> PARTS = Set.of("whole", "half", "most", "all", "rest");
    private static final Pattern LIVING =
            Pattern.compile(".*\\b(born|raised|grew|live|living|lived|moved|come|came|hometown|bred)\\b.*");
    private static final Pattern PRESENT = Pattern.compile(
            ".*\\b(born|raised|grew|live|living|lived|moved|come|came|flew|flown"
                    + "|played|toured|show|shows|sold|headlined|studied|won|crowned|known|went|been|back|city|got off|landed|run|house|houses)\\b.*");
    private static final Pattern RUN_DOWN =
            Pattern.compile(".*\\b(dump|trash|weak|garbage|soft|dead|boring|joke|hole|finished|rubbish)\\b.*");
    private static final Pattern HAVING = Pattern.compile("\\b(?:got|have|wear|bought|own|drive|has) ");
    private static final Pattern BETWEEN = Pattern.compile("\\bfrom [\\w' ]+ to\\b");
    private static final Pattern SIDE = Pattern.compile(
            "\\b(?:run|own|rule|running|rules|runs) ((?:the|this|my)"
                    + " (?:(?:north|south|east|west)(?: ?(?:side|end))?|city|streets|block|town|game|scene|hood|ends|estate|whole city|whole town))\\b");

    private final WordLists lists;

    PlaceFinder(WordLists lists) {
        this.lists = lists;
    }

    /// Whether a place can be named straight after `word`.
    static boolean isBefore(String word) {
        return ORIGIN.contains(word) || AT.contains(word) || HOLDING.contains(word) || word.equals("of");
    }

    List<Fact> listed(Clause clause, int from, int to, WordLists.Listed listed) {
        return place(clause, from, to, listed.entry().text(), LISTED);
    }

    /// A word that nobody listed, where only a place can stand: "from tromso", "oulu is mine".
    List<Fact> guessed(Clause clause, int at, String value) {
        String before = clause.word(at - 1);
        boolean mine =
                clause.text().endsWith("is mine") && at + 3 == clause.words().size();
        boolean held = HOLDING.contains(before) && !before.equals("built") && !before.equals("hold");
        boolean inside = AT.contains(before) && PRESENT.matcher(clause.text()).matches();
        boolean of = before.equals("of")
                && Set.of("king", "queen", "streets", "pride").contains(clause.word(at - 2));
        boolean stands = ORIGIN.contains(before) || inside || of || (before.isEmpty() ? mine : held);
        boolean last =
                !lists.isLikelyVerb(clause.word(at)) || clause.word(at + 1).isEmpty();
        return stands && last && !lists.isOrdinary(clause.word(at))
                ? place(clause, at, at + 1, value, GUESSED)
                : List.of();
    }

    private List<Fact> place(Clause clause, int from, int to, String value, double confidence) {
        boolean nobody = clause.word(0).equals("nobody");
        boolean part = clause.word(from - 1).equals("of") && PARTS.contains(clause.word(from - 2));
        if (part
                || Doubt.isReported(clause, from)
                || Belonging.isKins(clause, from, lists)
                || isLikened(clause, from)
                || clause.asks()
                || Doubt.isDenied(clause, from) && !nobody) {
            return List.of();
        }
        boolean the = clause.word(from - 1).equals("the");
        String before = clause.word(from - (the ? 2 : 1));
        Owner owner = whose(clause, from);
        boolean mine = clause.word(to).equals("is") && clause.word(to + 1).equals("mine");
        boolean held = (HOLDING.contains(before)
                        && owner == Owner.OPPONENT
                        && !before.equals("hold")
                        && !clause.text().contains("used to"))
                || mine;
        String written = the && !value.startsWith("the ") ? "the " + value : value;
        String relation = held ? "run" : relation(clause, before, owner);
        return List.of(new Fact(
                held ? HELD : PLACE,
                written,
                false,
                clause.line(),
                confidence,
                mine ? Owner.OPPONENT : owner,
                relation));
    }

    /// "Rather a fool than a rapper from Slough" says that of nobody.
    private static boolean isLikened(Clause clause, int at) {
        int likened = Math.max(
                clause.words().subList(0, at).lastIndexOf("than"),
                clause.words().subList(0, at).lastIndexOf("like"));
        return likened >= 0 && clause.pronounBefore(at) < likened;
    }

    private static String relation(Clause clause, String before, Owner owner) {
        if (RUN_DOWN.matcher(clause.text()).matches() || clause.word(0).equals("nobody")) {
            return "diss";
        }
        boolean home = ORIGIN.contains(before) || LIVING.matcher(clause.text()).matches();
        boolean thing = HAVING.matcher(clause.text()).find()
                && !LIVING.matcher(clause.text()).matches();
        boolean between = BETWEEN.matcher(clause.text()).find();
        boolean born = home && !between && owner != Owner.OTHER;
        if (born && !thing) {
            return "from";
        }
        return AT.contains(before) || owner == Owner.OPPONENT && !thing ? "show" : "";
    }

    private static Owner whose(Clause clause, int at) {
        if (clause.word(0).equals("nobody") || clause.word(0).equals("everybody")) {
            return Owner.OTHER;
        }
        int pronoun = clause.pronounBefore(at);
        if (pronoun >= 0) {
            return Clause.whose(clause.word(pronoun));
        }
        Owner after = clause.ownerAfter(at);
        return after == Owner.OTHER ? Owner.OPPONENT : after;
    }

    /// "I run the south side" and the like: a place without a name.
    List<Fact> side(Clause clause) {
        Matcher side = SIDE.matcher(clause.text());
        boolean theirs = side.find()
                && clause.owner() == Owner.OPPONENT
                && !clause.asks()
                && !Doubt.isDenied(clause, clause.words().size());
        return theirs
                ? List.of(new Fact(
                        HELD,
                        side.group(1).replaceFirst("^my ", "your "),
                        false,
                        clause.line(),
                        LISTED,
                        Owner.OPPONENT,
                        "run"))
                : List.of();
    }
}
