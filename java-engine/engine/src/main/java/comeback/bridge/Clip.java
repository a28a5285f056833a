package comeback.bridge;

import comeback.time.Ppq;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of verse ready to be played: mono layers at the host's rate, and the notes that go out with them.
///
/// The clip owns its layers; nobody writes to them any more. Two clips of one `key` are two versions of the same line,
/// of which the one with the higher `generation` counts.
///
/// @param anchor where frame `anchorFrame` sounds, to the sample
/// @param bpm the tempo it was performed at
/// @param anchorFrame counted from the clip's first; those before it are its pre-roll. It may lie before the first or
///     after the last, as a bar line may
/// @param sampleRate in Hz; a clip of another rate than the host's is not played
/// @param doubles of the same length as `lead`, as `adLibs`; null when there are none
/// @param notes in order of their frames
public record Clip(
        long key,
        long generation,
        Ppq anchor,
        double bpm,
        int anchorFrame,
        int sampleRate,
        float[] lead,
        float @Nullable [] doubles,
        float @Nullable [] adLibs,
        List<ClipNote> notes) {
    private static final int MOST_FRAMES = SessionLayout.POOL_BYTES / Float.BYTES;

    /// @throws IllegalArgumentException for layers of different lengths or with samples that are no numbers, or frames
    ///     that are not the clip's
    public Clip {
        notes = List.copyOf(notes);
        if (!(bpm > 0) || bpm == Double.POSITIVE_INFINITY || sampleRate < 1) {
            throw new IllegalArgumentException("a clip at %s BPM and %d Hz".formatted(bpm, sampleRate));
        }
        if (lead.length == 0 || Math.abs((long) anchorFrame) > MOST_FRAMES) {
            throw new IllegalArgumentException("anchor %d of %d frames".formatted(anchorFrame, lead.length));
        }
        checkLayer(lead, lead.length);
        checkLayer(doubles, lead.length);
        checkLayer(adLibs, lead.length);
        checkNotes(notes, lead.length);
    }

    public int frames() {
        return lead.length;
    }

    private static void checkLayer(float @Nullable [] layer, int frames) {
        if (layer == null) {
            return;
        }
        if (layer.length != frames) {
            throw new IllegalArgumentException("a layer of %d beside one of %d frames".formatted(layer.length, frames));
        }
        for (float sample : layer) {
            if (!Float.isFinite(sample)) {
                throw new IllegalArgumentException("a sample that is " + sample);
            }
        }
    }

    private static void checkNotes(List<ClipNote> notes, int frames) {
        int last = 0;
        for (ClipNote note : notes) {
            if (note.frame() < last || note.frame() >= frames) {
                throw new IllegalArgumentException(
                        "a note at frame %d after one at %d, of %d frames".formatted(note.frame(), last, frames));
            }
            last = note.frame();
        }
    }
}
