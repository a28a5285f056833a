package comeback.verse;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The closed classes of English: articles, pronouns, prepositions, conjunctions, auxiliaries, and their contractions.
public final class FunctionWords {
    private static final Set<String> ALL = Set.copyOf(List.of(
            ("a an the this that these those and or but nor so if than then as at by for from in into of off on onto out over to"
                            + " up with i me my mine you your yours he him his she her hers it its we us our they them their am is are was"
                            + " were be been being do does did has have had can could will would shall should may might must not no"
                            + " i'm i'll i'd i've you're you'll you'd you've he's she's it's we're we'll we've they're they'll they've"
                            + " that's there's what's who's let's 'cause cause 'em em there here who what which when where while how just"
                            + " some any each don't can't won't ain't isn't")
                    .split(" ")));

    /// Of these, articles, possessives and prepositions: nobody takes a breath after one.
    private static final Set<String> LEANING = Set.copyOf(List.of(
            "a an the this these those my your his her its our their no any each at by for from in into of on onto over to with"
                    .split(" ")));

    private static final int LONGEST =
            ALL.stream().mapToInt(String::length).max().orElse(0);

    private FunctionWords() {}

    public static boolean has(String word) {
        return word.length() <= LONGEST && ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether it belongs to the word after it: an article, a possessive, a preposition.
    static boolean leans(String word) {
        return word.length() <= LONGEST && LEANING.contains(word.toLowerCase(Locale.ROOT));
    }
}
