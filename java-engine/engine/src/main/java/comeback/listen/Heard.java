package comeback.listen;

import comeback.time.Ppq;
import java.util.List;

/// What the ear has made out so far and remembers: words and syllables in order of time.
///
/// Revisions stream: before `settledUntil` nothing will change any more.
public record Heard(int revision, Ppq settledUntil, List<HeardWord> words, List<HeardSyllable> syllables) {
    public Heard {
        words = List.copyOf(words);
        syllables = List.copyOf(syllables);
    }

    public String text() {
        return String.join(" ", words.stream().map(HeardWord::text).toList());
    }
}
