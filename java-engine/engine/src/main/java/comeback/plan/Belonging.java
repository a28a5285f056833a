package comeback.plan;

import comeback.bank.Owner;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whose a thing is that a clause names: "my chain" is the opponent's, "my sister drives a Tesla" is not.
final class Belonging {
    private static final Set<String> KEEPS = Set.of("bling", "car", "possession");
    private static final Set<String> THIRD_PERSON = Set.of(
            "drives", "got", "has", "owns", "wears", "rocks", "left", "told", "bought", "said", "says", "is", "was",
            "took", "likes", "loves", "keeps", "plays", "had", "knows", "sells", "makes", "takes", "wants", "needs",
            "runs");
    private static final Set<String> GROUP = Set.of(
            "crew", "gang", "squad", "team", "posse", "mob", "family", "boys", "girls", "people", "army", "whole");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "some");
    private static final Set<String> PARTS = Set.of(
            ("wrist neck hand finger arm ear mouth teeth pocket wallet bag safe garage drive driveway yard closet wardrobe"
                            + " house crib pad chest head foot life name crew gang squad team side that what it here there")
                    .split(" "));
    private static final Pattern HOLDS = Pattern.compile(
            ".*\\b(?:got|have|own|bought|hold|built|wear|wearing|rock|rocking|drive|driving|whip|push|pushing|sport|keep"
                    + "|had|get|won|with|in a|in an|in the back of a|on my|on these|on this|copped|flex|flexing|parked|spent|at the shop|buy"
                    + "|sign|count|stack)\\b.*");
    private static final Set<String> PEOPLE =
            Set.of("boys", "girls", "people", "brothers", "sisters", "soldiers", "men");
    private static final Set<String> OF_KINDS = Set.of(
            "about", "of", "like", "than", "for", "against", "other", "some", "most", "all", "where", "when", "little");
    private static final Set<String> LIKENED = Set.of("like", "who", "that", "of", "your");
    /// Straight after one of these a word that may be noun or verb is a verb: "we ride", "to pay", "I hit".
    private static final Set<String> BEFORE_VERBS = Set.of(
            "i", "we", "you", "they", "he", "she", "to", "can", "can't", "will", "won't", "don't", "never", "always",
            "just", "gonna", "still", "could", "would", "i'll", "we'll", "you'll", "let's", "who", "i'ma", "should",
            "must", "might", "also");

    private static final Set<String> VERBS_TOO = Set.of(
            ("ride whip push work hit rock rocks show battle pay bank practice train record tour flow rhyme rap freestyle"
                            + " style change hustle grind pen watch ring star master lead play check hook court drop voice view"
                            + " plays like likes stage")
                    .split(" "));
    /// "Hit me up" and "watch your step" ask for something.
    private static final Set<String> OBJECTS =
            Set.of("me", "you", "him", "her", "them", "it", "us", "the", "my", "your", "this", "that", "out", "up");
    private static final Pattern OURS_HOLDS =
            Pattern.compile("(?:.* )?(?:got|get|have|own|bought|wear|wearing|rock|drive|drove|push|keep|wore)\\b.*");

    private Belonging() {}

    /// Whether the word at `at` stands where a noun can.
    static boolean isNoun(Clause clause, int at) {
        String before = clause.word(at - 1);
        if (isKind(clause, at)) {
            return false;
        }
        boolean asked = at == 0 && VERBS_TOO.contains(clause.word(0)) && OBJECTS.contains(clause.word(1));
        if (asked) {
            return false;
        }
        boolean infinitive = before.equals("to") && VERBS_TOO.contains(clause.word(at));
        return infinitive ? false : before.equals("to") || !BEFORE_VERBS.contains(before);
    }

    /// "Boys like you" and "about girls": people in general, nobody's crew.
    private static boolean isKind(Clause clause, int at) {
        return PEOPLE.contains(clause.word(at))
                && (OF_KINDS.contains(clause.word(at - 1)) || LIKENED.contains(clause.word(at + 1)));
    }

    /// Who has the thing of `kind` at word `at`; somebody else where nothing tells.
    static Owner of(Clause clause, int at, String kind) {
        int pronoun = clause.pronounBefore(at);
        if (pronoun < 0) {
            Owner carried = clause.ownerAt(at);
            Owner owner = carried == Owner.US ? Owner.OTHER : carried;
            boolean the = KEEPS.contains(kind) && clause.word(at - 1).equals("the");
            if (the) {
                return Owner.OTHER;
            }
            return owner == Owner.OTHER && isMass(kind) ? clause.ownerAfter(at) : owner;
        }
        if (isThirds(clause, pronoun, at, kind)) {
            return Owner.OTHER;
        }
        Owner owner = Clause.whose(clause.word(pronoun));
        if (owner == Owner.US && !isOurs(clause, pronoun, at, kind)) {
            return Owner.OTHER;
        }
        boolean given = clause.text().matches(".*\\b(gave|got|bought|brought|pay|pays|paid) me\\b.*");
        if (clause.word(pronoun).equals("me") && !given && (KEEPS.contains(kind) || kind.equals("money"))) {
            return Owner.OTHER;
        }
        boolean keeps = KEEPS.contains(kind) && owner == Owner.OPPONENT;
        return keeps && !isHeld(clause, pronoun, at) ? Owner.OTHER : owner;
    }

    /// Fans scream, money falls, bars drop: they come first in a clause and are still whose it is.
    private static boolean isMass(String kind) {
        return kind.equals("fame") || kind.equals("money") || kind.equals("skill");
    }

    /// "my sister Nina drives a ...": a verb of a third person between the possessive and the thing; "they gave my
    /// cousin a medal".
    private static boolean isThirds(Clause clause, int pronoun, int at, String kind) {
        boolean possessive = Set.of("my", "our", "your").contains(clause.word(pronoun));
        boolean jailed = kind.equals("history");
        boolean given = clause.words().subList(pronoun + 1, at).stream()
                .skip(1)
                .findFirst()
                .filter(ARTICLES::contains)
                .isPresent();
        boolean group = !jailed && GROUP.contains(clause.word(pronoun + 1))
                || !jailed && GROUP.contains(clause.word(pronoun + 2));
        return possessive
                && !group
                && (given
                        || clause.words().subList(pronoun + 1, at).stream()
                                .anyMatch(word -> THIRD_PERSON.contains(word) || isSomebodys(word)));
    }

    /// "My cousin's in the truck" and "my brother's car", but not "my wrist's got ice".
    private static boolean isSomebodys(String word) {
        return word.endsWith("'s") && !PARTS.contains(word.substring(0, word.length() - 2));
    }

    /// "your crew" and "you drive a van", but not "the crowd thinks you want a crew".
    private static boolean isOurs(Clause clause, int pronoun, int at, String kind) {
        boolean possessive = clause.word(pronoun).equals("your") && at - pronoun <= 3;
        String between = String.join(" ", clause.words().subList(pronoun + 1, at));
        return possessive || kind.equals("rank") || OURS_HOLDS.matcher(between).matches();
    }

    private static boolean isHeld(Clause clause, int pronoun, int at) {
        boolean possessive = Set.of("my", "our", "mine").contains(clause.word(pronoun)) && at - pronoun <= 4;
        String between = String.join(" ", clause.words().subList(pronoun + 1, at));
        return possessive
                || HOLDS.matcher(between).matches()
                || clause.word(pronoun).equals("i've");
    }
}
