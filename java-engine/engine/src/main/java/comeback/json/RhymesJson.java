package comeback.json;

import comeback.analyse.RhymeFigures;
import comeback.analyse.RhymePair;
import comeback.verse.RhymeSpan;
import java.util.Locale;
import java.util.Map;

/// Rhymes as JSON: stretches, pairs of them, figures. Every index is zero-based; those of pairs point into the
/// stretches.
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

    static Map<String, Object> pair(RhymePair pair) {
        return Json.ordered(
                "one", pair.one(),
                "other", pair.other(),
                "syllables", pair.syllables(),
                "probability", Math.round(1000 * pair.probability()) / 1000.0,
                "kind", pair.kind().name().toLowerCase(Locale.ROOT));
    }

    static Map<String, Object> figures(RhymeFigures figures) {
        return Json.ordered(
                "syllables", figures.syllables(),
                "density", Json.rounded(figures.density()),
                "stretchesPerLine", Json.rounded(figures.stretchesPerLine()),
                "bySyllables", figures.bySyllables(),
                "multiShare", Json.rounded(figures.multiShare()),
                "mosaicShare", Json.rounded(figures.mosaicShare()),
                "endShare", Json.rounded(figures.endShare()),
                "syllablesApart", figures.syllablesApart(),
                "byLinesApart", figures.byLinesApart(),
                "byChainLength", figures.byChainLength(),
                "scheme", figures.scheme());
    }
}
