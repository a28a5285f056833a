package comeback.json;

import comeback.bank.Anchor;
import java.util.Map;

/// What a line takes up, and in which line of the opponent it was said, as JSON.
final class AnchorsJson {
    private AnchorsJson() {}

    static Map<String, Object> anchor(Anchor anchor) {
        return Json.ordered(
                "fact", anchor.fact().value(),
                "kind", anchor.fact().kind().name(),
                "value", anchor.fact().value(),
                "opponentLine", anchor.fact().opponentLine());
    }
}
