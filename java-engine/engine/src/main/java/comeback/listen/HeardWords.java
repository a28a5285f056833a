package comeback.listen;

import comeback.time.Ppq;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// Puts words with times in seconds of a recording on the host's clock.
final class HeardWords {
    private HeardWords() {}

    /// @param clock the host's time at so many seconds of the recording
    static Heard of(int revision, Ppq settledUntil, List<TimedWord> timed, DoubleFunction<Ppq> clock) {
        List<HeardWord> words = new ArrayList<>();
        List<HeardSyllable> syllables = new ArrayList<>();
        for (TimedWord word : timed) {
            for (int i = 0; i < word.syllables().size(); i++) {
                syllables.add(new HeardSyllable(
                        clock.apply(word.vowelSeconds().get(i)),
                        word.syllables().get(i),
                        words.size(),
                        word.strengths().get(i)));
            }
            words.add(new HeardWord(
                    word.text(), clock.apply(word.startSeconds()), clock.apply(word.endSeconds()), word.confidence()));
        }
        return new Heard(revision, settledUntil, words, syllables);
    }
}
