package comeback.json;

import comeback.verse.RhymeSpan;
import java.util.Map;

/// A rhyming stretch as JSON, every index zero-based.
final class RhymesJson {
    private RhymesJson() {}

    static Map<String, Object> span(RhymeSpan span) {
        return Json.ordered(
                "chain", span.chain(),
                "line", span.line(),
                "firstWord", span.firstWord(),
                "lastWord", span.lastWord(),
                "firstSyllable", span.firstSyllable(),
                "lastSyllable", span.lastSyllable());
    }
}
