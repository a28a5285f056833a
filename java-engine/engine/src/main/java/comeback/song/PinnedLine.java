package comeback.song;

import comeback.bank.Fact;
import comeback.bank.Move;
import comeback.perform.Layer;
import comeback.perform.LayerPart;
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
/// @param frozen its lead as it was performed, played instead of the recall; null when it is not kept
/// @param layers what sounds beside the lead; a line of an older song has none
public record PinnedLine(
        String text,
        int bar,
        Move move,
        String item,
        List<Fact> anchors,
        List<PinnedSyllable> syllables,
        PhraseScore score,
        @Nullable FrozenSound frozen,
        PinnedLayers layers) {
    public PinnedLine {
        anchors = List.copyOf(anchors);
        syllables = List.copyOf(syllables);
        if (syllables.isEmpty()) {
            throw new IllegalArgumentException("a pinned line says something: " + text);
        }
    }

    /// The same line, with its lead's sound kept, or not kept any more.
    public PinnedLine with(@Nullable FrozenSound sound) {
        return new PinnedLine(text, bar, move, item, anchors, syllables, score, sound, layers);
    }

    /// The same line, with other layers beside its lead.
    public PinnedLine with(PinnedLayers others) {
        return new PinnedLine(text, bar, move, item, anchors, syllables, score, frozen, others);
    }

    /// One layer of the line; null where it has none of it.
    public @Nullable PinnedLayer layer(Layer layer) {
        return switch (layer) {
            case LEAD -> new PinnedLayer(LayerPart.lead(score), frozen);
            case DOUBLES -> layers.doubles();
            case AD_LIBS -> layers.adLib();
        };
    }

    /// Where the sound's frame `score.leadFrames()` belongs.
    public Ppq firstVowel() {
        return syllables.getFirst().planned();
    }
}
