package comeback.plan;

import comeback.verse.EnglishWords;
import comeback.verse.WordClass;
import comeback.verse.WordClasses;
import java.util.Set;

/// Tells words that are likely verbs where they stand: auxiliaries, the commonest verbs, and what has a verb's form
/// that tells of somebody ("moves", "slept").
final class LikelyVerbs {
    private static final Set<String> COMMON = Set.of(
            ("is are was were got has have had can can't could made took came went cost said told hit left taught kept gets"
                            + " make makes take takes come comes goes go run runs rule rules don't doesn't won't ain't isn't spit spits"
                            + " sold won beat held keep rock rocks ride rides sound sounds look looks move moves feel feels cut cuts")
                    .split(" "));
    private static final WordClasses PASTS = WordClasses.of(WordClass.PAST);

    private final EnglishWords words;

    LikelyVerbs(EnglishWords words) {
        this.words = words;
    }

    boolean has(String word) {
        boolean thirdPerson = word.endsWith("s") && !word.endsWith("ss") && words.is(word, WordClasses.VERBS);
        return COMMON.contains(word) || words.is(word, PASTS) || thirdPerson;
    }
}
