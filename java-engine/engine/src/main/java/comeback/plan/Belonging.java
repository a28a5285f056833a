package comeback.plan;

import comeback.bank.Owner;
import comeback.verse.WordClass;
import comeback.verse.WordClasses;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whose a thing is that a clause names: "my chain" is the opponent's, "my sister drives a Tesla" is not.
final class Belonging {
    private static final Set<String> KEEPS = Set.of("bling", "car", "possession");
    private static final Set<String> HELD = Set.of("bling", "car", "possession", "crew", "history");
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
    private static final Set<String> WHOM = Set.of("me", "you", "him", "them", "it", "us", "thee", "ye", "'em");
    private static final Pattern GIVEN = Pattern.compile("\\b(?:gave|got|bought|brought|pay|pays|paid) me\\b");
    private static final WordClasses LIVING = WordClasses.of(WordClass.PERSON, WordClass.ANIMAL);
    private static final WordClasses PLURALS = WordClasses.of(WordClass.PLURAL);
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

    private static final Set<String> POSSESSIVES = Set.of("my", "our", "mine");
    private static final Set<String> BEING = Set.of("i'm", "we're", "am", "are", "is", "was", "were", "be");
    /// What stands after one of these is said in another clause.
    private static final Set<String> SUBORDINATES =
            Set.of("that", "when", "how", "what", "why", "where", "than", "until", "till", "because", "whenever", "if");

    private final WordLists lists;
    private final NounPhrases phrases;

    Belonging(WordLists lists) {
        this.lists = lists;
        this.phrases = new NounPhrases(lists);
    }

    /// Whether the word at `at` stands where a noun can.
    boolean isNoun(Clause clause, int at) {
        String before = clause.word(at - 1);
        if (isKind(clause, at)) {
            return false;
        }
        boolean asked = at == 0 && VERBS_TOO.contains(clause.word(0)) && OBJECTS.contains(clause.word(1));
        if (asked) {
            return false;
        }
        if (isDoing(clause, at)) {
            return false;
        }
        boolean infinitive = before.equals("to") && VERBS_TOO.contains(clause.word(at));
        return infinitive ? false : before.equals("to") || !BEFORE_VERBS.contains(before);
    }

    /// "Rap me something", "I came back, ride until noon": what can be a verb and stands like one.
    private boolean isDoing(Clause clause, int at) {
        String word = clause.word(at);
        boolean verb = lists.english().is(word, WordClasses.VERBS);
        boolean begins =
                at == 0 && clause.words().size() > 1 && !lists.english().is(word, PLURALS);
        boolean counted = at > 0 && NounPhrases.isDeterminer(clause.word(at - 1));
        return verb && (begins || !counted && WHOM.contains(clause.word(at + 1)));
    }

    /// "Boys like you" and "about girls": people in general, nobody's crew.
    private static boolean isKind(Clause clause, int at) {
        return PEOPLE.contains(clause.word(at))
                && (OF_KINDS.contains(clause.word(at - 1)) || LIKENED.contains(clause.word(at + 1)));
    }

    /// Who has the thing of `kind` at word `at`; somebody else where nothing tells.
    Owner of(Clause clause, int at, String kind) {
        int pronoun = clause.pronounBefore(at);
        if (pronoun < 0) {
            Owner carried = clause.ownerAt(at);
            Owner owner = carried == Owner.US ? Owner.OTHER : carried;
            boolean the = KEEPS.contains(kind) && clause.word(at - 1).equals("the");
            if (the) {
                return Owner.OTHER;
            }
            if (HELD.contains(kind) && owner == Owner.OPPONENT && !goesOn(clause, at)) {
                return Owner.OTHER;
            }
            return owner == Owner.OTHER && isMass(kind) ? clause.ownerAfter(at) : owner;
        }
        if (clause.words().subList(pronoun + 1, at).stream().anyMatch(SUBORDINATES::contains)) {
            return Owner.OTHER;
        }
        if (isThirds(clause, pronoun, at, kind) || isKins(clause, at, lists)) {
            return Owner.OTHER;
        }
        Owner owner = Clause.whose(clause.word(pronoun));
        if (owner == Owner.US && !isOurs(clause, pronoun, at, kind)) {
            return Owner.OTHER;
        }
        boolean given = GIVEN.matcher(clause.text()).find();
        if (clause.word(pronoun).equals("me") && !given && (KEEPS.contains(kind) || kind.equals("money"))) {
            return Owner.OTHER;
        }
        return owner == Owner.OPPONENT && !isTheirs(clause, pronoun, at, kind) ? Owner.OTHER : owner;
    }

    /// "My uncle built a boat": it is the uncle's; "my whole family" and "my boys" are the thing itself.
    static boolean isKins(Clause clause, int at, WordLists lists) {
        int pronoun = clause.pronounBefore(at);
        String next = clause.word(pronoun + 1);
        return POSSESSIVES.contains(clause.word(pronoun))
                && at > pronoun + 1
                && lists.english().is(next, LIVING)
                && !GROUP.contains(next);
    }

    private boolean isTheirs(Clause clause, int pronoun, int at, String kind) {
        boolean possessive = POSSESSIVES.contains(clause.word(pronoun));
        String head = clause.word(headBefore(clause, at, kind));
        return switch (kind) {
            case "bling", "car", "possession" -> isHeld(clause, pronoun, at);
            case "crew" -> isHeld(clause, pronoun, at) || head.equals("we") || BEING.contains(head);
            case "history" ->
                !clause.word(at + 1).equals("to")
                        && (isHeld(clause, pronoun, at)
                                || !(possessive && pronoun == 0)
                                        && Heads.of(kind).contains(head));
            case "fame" ->
                isHeld(clause, pronoun, at)
                        || head.equals("me")
                        || Heads.of(kind).contains(head)
                        || BEING.contains(head);
            case "skill" -> isHeld(clause, pronoun, at) || Heads.of(kind).contains(head) || BEING.contains(head);
            case "money" -> isHeld(clause, pronoun, at) || Heads.of(kind).contains(head) || BEING.contains(head);
            default -> true;
        };
    }

    /// Whether the thing at `at` only goes on with what the clause before says they have.
    private boolean goesOn(Clause clause, int at) {
        int head = headBefore(clause, at);
        boolean phrase = at + 1 == clause.words().size() || NounPhrases.isDeterminer(clause.word(0));
        return head < 0 && phrase || head >= 0 && isHolding(clause, head);
    }

    private int headBefore(Clause clause, int at) {
        return phrases.headBefore(clause, at, Heads.HOLDING);
    }

    private int headBefore(Clause clause, int at, String kind) {
        return phrases.headBefore(clause, at, Heads.of(kind));
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

    /// Whether the thing is what the nearest verb has, or is called "my"; "my teeth are gold" are so too.
    private boolean isHeld(Clause clause, int pronoun, int at) {
        int head = headBefore(clause, at);
        boolean part = POSSESSIVES.contains(clause.word(pronoun)) && PARTS.contains(clause.word(pronoun + 1));
        return part || head >= 0 && isHolding(clause, head);
    }

    /// "In a jet" and "on my wrist", but not "on a jet" or "in the van".
    private static boolean isHolding(Clause clause, int head) {
        String next = clause.word(head + 1);
        return switch (clause.word(head)) {
            case "in" -> next.equals("a") || next.equals("an") || POSSESSIVES.contains(next);
            case "on" -> POSSESSIVES.contains(next) || next.equals("these") || next.equals("this");
            default -> Heads.HOLDING.contains(clause.word(head));
        };
    }
}
