package comeback.song;

import comeback.bank.Fact;
import comeback.bank.Move;
import comeback.perform.PhraseScore;
import comeback.time.Ppq;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a pinned take: its words, where its syllables lie, and the score its sound is recalled from.
///
/// @param bar the zero-based bar of the host's timeline that it belongs to
/// @param anchors what the opponent said that this line takes up
/// @param item the bank item it was made from, or "own words"
/// @param syllables at least one, in order of time
/// @param frozen its sound as it was performed, played instead of the recall; null when it is not kept
public record PinnedLine(
        String text,
        int bar,
        Move move,
        String item,
        List<Fact> anchors,
        List<PinnedSyllable> syllables,
        PhraseScore score,
        @Nullable FrozenSound frozen) {
    public PinnedLine {
        anchors = List.copyOf(anchors);
        syllables = List.copyOf(syllables);
        if (syllables.isEmpty()) {
            throw new IllegalArgumentException("a pinned line says something: " + text);
        }
    }

    /// The same line, with its sound kept, or not kept any more.
    public PinnedLine with(@Nullable FrozenSound sound) {
        return new PinnedLine(text, bar, move, item, anchors, syllables, score, sound);
    }

    /// Where the sound's frame `score.leadFrames()` belongs.
    public Ppq firstVowel() {
        return syllables.getFirst().planned();
    }
}
