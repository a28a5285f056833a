package comeback.plan;

import java.util.Set;

/// Tells words that are likely verbs by their form.
final class Verbs {
    private static final Set<String> COMMON = Set.of(
            ("is are was were got has have had can can't could made took came went cost said told hit left taught kept gets"
                            + " make makes take takes come comes goes go run runs rule rules don't doesn't won't ain't isn't spit spits"
                            + " sold won beat held keep rock rocks ride rides sound sounds look looks move moves feel feels cut cuts")
                    .split(" "));

    private Verbs() {}

    static boolean isLikely(String word) {
        boolean inflected = word.length() > 4 && (word.endsWith("ed") || word.endsWith("s") && !word.endsWith("ss"));
        return COMMON.contains(word) || inflected;
    }
}
