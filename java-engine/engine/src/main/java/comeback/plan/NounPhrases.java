package comeback.plan;

import comeback.verse.FunctionWords;
import comeback.verse.WordClass;
import comeback.verse.WordClasses;
import java.util.Set;

/// Tells what belongs together with a noun: in "I got keys to a big red van", a "big red van" is nothing that "I got".
final class NounPhrases {
    private static final Set<String> DETERMINERS = Set.of(
            ("a an the my our your his her their this that these those some any no every each another more many few all both"
                            + " half two three four five six seven eight nine ten twelve twenty fifty hundred thousand million"
                            + " billion them dem mi")
                    .split(" "));
    private static final Set<String> AMOUNTS = Set.of(
            ("full lot lots couple pair pairs kind kinds fleet bag bags stack stacks load loads rack racks set pile piles"
                            + " bunch million millions thousand thousands")
                    .split(" "));
    private static final Set<String> JOINS = Set.of("and", "or", "plus", "brand");
    private static final Set<String> PREPOSITIONS = Set.of(
            ("like than through across under near behind before after around about against without between down along past"
                            + " inside outside above below until till round towards upon beside")
                    .split(" "));
    private static final WordClasses INNER = WordClasses.of(WordClass.ADJECTIVE, WordClass.NAME, WordClass.TOWN);
    private static final WordClasses DOING = WordClasses.of(WordClass.PARTICIPLE, WordClass.GERUND, WordClass.PAST);
    /// Who is spoken to, not a thing of the noun's before: "that chain, mate".
    private static final WordClasses NO_HEADS = WordClasses.of(
            WordClass.PERSON, WordClass.TIME, WordClass.ADVERB, WordClass.VERB, WordClass.VERBAL, WordClass.ADJECTIVE);

    private final WordLists lists;

    NounPhrases(WordLists lists) {
        this.lists = lists;
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /// Whether the word at `at` only says what kind of thing the next one is: "engine failures", "chain gang".
    boolean isQualifier(Clause clause, int at) {
        String next = clause.word(at + 1);
        return !next.isEmpty()
                && !FunctionWords.has(next)
                && lists.english().is(next, WordClasses.NOUNS)
                && !lists.english().is(next, NO_HEADS);
    }

    /// Where the word stands, before the noun at `at`, that its phrase hangs on: the nearest that is neither in the
    /// phrase nor one of `heads`; -1 where the clause begins with it.
    ///
    /// @param heads words to stop at although they could be in the phrase
    int headBefore(Clause clause, int at, Set<String> heads) {
        int head = at - 1;
        while (head >= 0 && !heads.contains(clause.word(head)) && isWithin(clause, head)) {
            head--;
        }
        return head;
    }

    private boolean isWithin(Clause clause, int at) {
        String word = clause.word(at);
        if (DETERMINERS.contains(word) || JOINS.contains(word)) {
            return true;
        }
        if (word.equals("of")) {
            return AMOUNTS.contains(clause.word(at - 1));
        }
        if (FunctionWords.has(word) || PREPOSITIONS.contains(word)) {
            return false;
        }
        boolean adjective = lists.english().is(word, INNER);
        boolean done = lists.english().is(word, DOING);
        if (done && !adjective) {
            return DETERMINERS.contains(clause.word(at - 1));
        }
        return adjective
                || lists.english().is(word, WordClasses.NOUNS)
                || AMOUNTS.contains(word)
                || !lists.isOrdinary(word);
    }
}
