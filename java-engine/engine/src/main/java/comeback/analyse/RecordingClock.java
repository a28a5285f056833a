package comeback.analyse;

import comeback.listen.Heard;
import comeback.listen.HeardSyllable;
import comeback.listen.HeardWord;
import comeback.time.Ppq;
import comeback.time.Timeline;
import java.util.List;

/// Where a recording lies on a timeline.
///
/// @param barLineSeconds from its first sample to the first bar line, where the timeline begins; negative when that was
///     before
public record RecordingClock(Timeline timeline, double barLineSeconds) {
    /// On the timeline, what was heard on one that begins with the first sample.
    public Heard onTimeline(Heard heard) {
        if (barLineSeconds == 0) {
            return heard;
        }
        double later = -timeline.atSeconds(barLineSeconds).quarters();
        List<HeardWord> words = heard.words().stream()
                .map(word -> new HeardWord(
                        word.text(), word.start().plus(later), word.end().plus(later), word.confidence()))
                .toList();
        List<HeardSyllable> syllables =
                heard.syllables().stream().map(each -> each.later(later)).toList();
        return new Heard(heard.revision(), heard.settledUntil().plus(later), words, syllables);
    }

    /// From the recording's first sample.
    public double secondsAt(Ppq position) {
        return timeline.secondsAt(position) + barLineSeconds;
    }
}
