package comeback.plan;

import java.util.Set;

/// The words that a thing hangs on where it is somebody's: by what kind it is of, what one does with it.
final class Heads {
    /// Straight after one of these stands what somebody has.
    static final Set<String> HOLDING = Set.of(
            ("got get have own bought hold built wear wearing rock rocking drive driving drove whip push pushing sport keep"
                            + " had won with in copped flex flexing parked spent buy sign count stack i've we've you've my our your mine has"
                            + " owns wore on holding owning running run stacking")
                    .split(" "));
    /// What is done with what one has of a kind.
    private static final Set<String> DONE =
            words("in to through at from of since during did served failed passed won left quit"
                    + " lost survived got had have beat finished put started skipped studied do win");
    private static final Set<String> FAMED =
            words("on in out wrote climbed play plays played headline headlined rock rocked rocking sell sold selling"
                    + " top topped drop dropped hit made make move moved moving pack packed fill filled sign signed won win do did run"
                    + " tour toured shook pulled pull lead charted got have ripped killed");
    private static final Set<String> RAPPED =
            words("spit spits spitting spat write wrote writing drop dropped dropping bring"
                    + " brought kick kicked flip flipped stack rhyme bust deliver lay laid throw weave craft sharpen make made record"
                    + " practice perfect mastered got have sing say said rap in with of cook cooked");
    private static final Set<String> EARNED = words(
            "make made making earn earned earning spend spent stack stacking stacked count"
                    + " counting save saved get getting got invest pay paid paying on for in of have by bring bringing took take banked");

    private Heads() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /// What makes things of `kind` somebody's, if they have them not.
    static Set<String> of(String kind) {
        return switch (kind) {
            case "history" -> DONE;
            case "fame" -> FAMED;
            case "skill" -> RAPPED;
            case "money" -> EARNED;
            default -> HOLDING;
        };
    }
}
