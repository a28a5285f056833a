package comeback.engine.live;

import comeback.listen.Heard;
import comeback.listen.HeardSyllable;
import comeback.listen.HeardWord;
import comeback.song.PinnedLine;
import comeback.song.PinnedSyllable;
import comeback.song.PinnedTake;
import comeback.song.Turn;
import comeback.time.PpqRange;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.List;

/// Moves verses along the host's timeline by whole lines, sound and all.
///
/// @param bars how many bars later a line belongs
/// @param quarters how much later it sounds, in quarter notes
record Shift(int bars, double quarters) {
    /// What was heard, on a timeline that begins so much later.
    static Heard earlier(Heard heard, double quarters) {
        List<HeardWord> words = heard.words().stream()
                .map(word -> new HeardWord(
                        word.text(), word.start().plus(-quarters), word.end().plus(-quarters), word.confidence()))
                .toList();
        List<HeardSyllable> syllables =
                heard.syllables().stream().map(each -> each.later(-quarters)).toList();
        return new Heard(heard.revision(), heard.settledUntil().plus(-quarters), words, syllables);
    }

    Lyric of(Lyric lyric) {
        return quarters == 0 && bars == 0
                ? lyric
                : new Lyric(
                        lyric.timeline(),
                        lyric.seed(),
                        lyric.lines().stream().map(this::of).toList(),
                        lyric.rhymes());
    }

    private LyricLine of(LyricLine line) {
        List<PlacedSyllable> placed = line.syllables().stream()
                .map(each -> new PlacedSyllable(
                        each.syllable(),
                        each.word(),
                        each.syllableInWord(),
                        each.vowelOnset().plus(quarters),
                        each.slot(),
                        each.accent(),
                        each.rhymes()))
                .toList();
        return new LyricLine(
                line.line(), line.bar() + bars, placed, line.anchors(), line.move(), line.item(), line.naturalness());
    }

    PpqRange of(PpqRange range) {
        return new PpqRange(range.start().plus(quarters), range.end().plus(quarters));
    }

    /// A turn's answer, with every take; what was listened to stays where it is.
    Turn of(Turn turn) {
        List<PinnedTake> takes = turn.takes().stream()
                .map(take -> take.with(take.lines().stream().map(this::of).toList()))
                .toList();
        return new Turn(
                turn.kind(), turn.listen(), of(turn.answer()), turn.heard(), takes, turn.chosen(), turn.locked());
    }

    PinnedLine of(PinnedLine line) {
        List<PinnedSyllable> syllables = line.syllables().stream()
                .map(each -> new PinnedSyllable(
                        each.text(),
                        each.planned().plus(quarters),
                        each.declared().plus(quarters),
                        each.slot(),
                        each.accent(),
                        each.stressed(),
                        each.rhymes(),
                        each.note()))
                .toList();
        return new PinnedLine(
                line.text(),
                line.bar() + bars,
                line.move(),
                line.item(),
                line.anchors(),
                syllables,
                line.score(),
                line.frozen(),
                line.layers());
    }
}
