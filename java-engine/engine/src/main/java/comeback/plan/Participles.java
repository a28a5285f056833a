package comeback.plan;

import java.util.Set;

/// Tells words that say what has been done to something: "stopped", "broken".
final class Participles {
    private static final int SHORTEST = 5;
    private static final Set<String> IRREGULAR = Set.of(
            ("beaten bent bitten blown bound broken built burnt caught cut done drawn driven eaten forgotten frozen gone"
                            + " hit hung kept laid lost made paid put sent sewn shot shut sold sorted split spread stolen"
                            + " stuck swept taken thrown told torn won worn written")
                    .split(" "));

    private Participles() {}

    static boolean has(String word) {
        return IRREGULAR.contains(word) || word.length() >= SHORTEST && word.endsWith("ed");
    }
}
