package comeback.plan;

import java.util.List;
import java.util.Set;

/// Common English words that stand where a name could ("in trouble", "from scratch", "with pride").
final class OrdinaryWords {
    private static final Set<String> ALL = Set.copyOf(List.of(
            ("trouble scratch pride love fact time town school bed jail front back style charge control danger debt fear"
                            + " heaven hell home hand hands here hiding history hope line luck need pain pieces place public rage reach"
                            + " rhythm school season shape shock silence space sight step tears there touch tune vain view words work"
                            + " everybody everyone everything nobody nothing somebody someone something anybody anything people man men"
                            + " woman women kid kids child children boy boys girl girls friend friends brother brothers sister sisters"
                            + " mother father mama papa money cash night day morning evening today tonight tomorrow yesterday shame"
                            + " flames fire water ice gold silver blood bones skin heart mind soul life death ease speed power grace"
                            + " class court chains bars rhymes verses beats lines bass drums noise rap music songs dreams dust dirt"
                            + " rain snow sun moon stars summer winter spring autumn north south east west first last two three four"
                            + " five six seven eight nine ten hundred thousand million one zero half full empty open closed coming going"
                            + " saying talking rapping losing winning spitting killing running walking begging crying hating faking"
                            + " making taking breaking above below behind before after under over across around")
                    .split(" +")));

    private OrdinaryWords() {}

    static boolean has(String word) {
        return ALL.contains(word);
    }
}
