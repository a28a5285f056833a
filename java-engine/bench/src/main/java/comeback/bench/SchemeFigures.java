package comeback.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/// Counts how many stanzas' schemes are read as people wrote them down, and which pairs of their lines.
final class SchemeFigures {
    private final Agreement pairs = new Agreement();
    private int stanzas;
    private int right;

    /// Whether two lines of a stanza, the earlier one first, were read as rhyming.
    @FunctionalInterface
    interface Joined {
        boolean test(int one, int other);
    }

    void add(GoldStanza gold, Joined read) {
        boolean all = true;
        for (int i = 0; i < gold.scheme().size(); i++) {
            for (int j = i + 1; j < gold.scheme().size(); j++) {
                boolean rhymes = gold.scheme().get(i).equals(gold.scheme().get(j));
                boolean joined = read.test(i, j);
                pairs.add(rhymes, joined);
                all &= rhymes == joined;
            }
        }
        stanzas++;
        right += all ? 1 : 0;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schemeAccuracy", Figures.thousandth(right / (double) Math.max(1, stanzas)));
        json.put("pairs", pairs.json());
        return json;
    }
}
