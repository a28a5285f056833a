package comeback.analyse;

import java.util.ArrayList;
import java.util.List;

/// Where the stanzas of a text begin: what blank lines part. A text without any is one stanza.
///
/// @param starts the first line of each, rising from 0, and at last the number of lines
record Stanzas(List<Integer> starts) {
    Stanzas {
        starts = List.copyOf(starts);
    }

    static Stanzas one(int lines) {
        return new Stanzas(lines == 0 ? List.of(0) : List.of(0, lines));
    }

    /// @param texts blank ones between stanzas
    static Stanzas of(List<String> texts) {
        List<Integer> starts = new ArrayList<>();
        int lines = 0;
        boolean parted = true;
        for (String text : texts) {
            if (!text.isBlank()) {
                if (parted) {
                    starts.add(lines);
                }
                lines++;
            }
            parted = text.isBlank();
        }
        starts.add(lines);
        return new Stanzas(starts);
    }

    int count() {
        return starts.size() - 1;
    }

    int first(int stanza) {
        return starts.get(stanza);
    }

    int lines(int stanza) {
        return starts.get(stanza + 1) - starts.get(stanza);
    }
}
