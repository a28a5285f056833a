package comeback.bench;

import comeback.analyse.Analyst;
import comeback.analyse.Reading;
import comeback.verse.RhymeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which line ends of a poem `analyse` hears as rhymes; the poem is its last words, a line each, a blank line between
/// stanzas.
///
/// @param chains of the lines that end on one
record PoemEnds(List<GoldStanza> poem, Map<Integer, Integer> chains) {
    static PoemEnds of(List<GoldStanza> poem, Analyst analyst) {
        List<String> text = new ArrayList<>();
        for (GoldStanza stanza : poem) {
            text.addAll(stanza.words());
            text.add("");
        }
        Reading reading = analyst.read(text);
        Map<Integer, Integer> chains = new HashMap<>();
        for (RhymeSpan span : reading.rhymes()) {
            int words = reading.lines().get(span.line()).line().words().size();
            if (span.lastWord() == words - 1) {
                chains.put(span.line(), span.chain());
            }
        }
        return new PoemEnds(poem, chains);
    }

    void addTo(SchemeFigures figures) {
        int first = 0;
        for (GoldStanza stanza : poem) {
            int before = first;
            figures.add(stanza, (one, other) -> join(before + one, before + other));
            first += stanza.words().size();
        }
    }

    private boolean join(int one, int other) {
        Integer chain = chains.get(one);
        return chain != null && chain.equals(chains.get(other));
    }
}
