package comeback.json;

import comeback.bank.Anchor;
import comeback.bank.Fact;
import java.util.Map;

/// What a line takes up, and in which line of the opponent it was said, as JSON. `roundsAgo` is there where that was
/// not in the round that is answered, and -1 where nobody knows in which; `opponentLine` counts the lines of its round.
final class AnchorsJson {
    private AnchorsJson() {}

    static Map<String, Object> anchor(Anchor anchor) {
        Fact fact = anchor.fact();
        Map<String, Object> json = Json.ordered(
                "fact", fact.value(),
                "kind", fact.kind().name(),
                "value", fact.value(),
                "opponentLine", fact.opponentLine());
        if (fact.isEarlier()) {
            json.put("roundsAgo", fact.roundsAgo());
        }
        return json;
    }
}
