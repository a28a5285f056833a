package comeback.deliver;

import comeback.bridge.Clip;
import comeback.bridge.ClipNote;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes of a performed line the clip that the host plays, at the host's rate.
///
/// ```
/// |· · ·|┌── phrase ──────┐· ·|
/// bar    first       first     a bar line after the phrase
/// line   consonant   vowel = anchorFrame
/// ```
///
/// At 48 kHz the sound comes out as it went in. Where a bar line of its notes lies outside the phrase, silence reaches
/// to it; at a rate at which the lead is no whole number of frames, so much more goes before it that it is one.
public final class HostClips {
    private static final int OUR_RATE = StemMaker.SAMPLE_RATE;

    private HostClips() {}

    /// @param key of the line, and `generation` of this version of it, as {@link Clip} has them
    /// @param hostRate Hz
    public static Clip clip(long key, long generation, LineSound sound, LineNotes notes, int hostRate) {
        int spare = spareFrames(sound.leadFrames(), hostRate);
        long anchor = (long) (sound.leadFrames() + spare) * hostRate / OUR_RATE;
        float[] lead = resampled(sound.lead(), spare, hostRate);
        float[] doubles = sound.doubles() == null ? null : resampled(sound.doubles(), spare, hostRate);
        float[] adLibs = sound.adLibs() == null ? null : resampled(sound.adLibs(), spare, hostRate);
        NoteFrames frames = new NoteFrames(notes, hostRate);
        int before = Math.toIntExact(Math.max(0, -(anchor + frames.first())));
        long end =
                Math.max(Math.max(lead.length, Math.max(length(doubles), length(adLibs))), anchor + frames.last() + 1);
        int length = Math.toIntExact(before + end);
        int anchorFrame = Math.toIntExact(before + anchor);
        List<ClipNote> placed = frames.notes(anchorFrame);
        return new Clip(
                key,
                generation,
                notes.firstVowel(),
                notes.bpm(),
                anchorFrame,
                hostRate,
                padded(lead, before, length),
                doubles == null ? null : padded(doubles, before, length),
                adLibs == null ? null : padded(adLibs, before, length),
                placed);
    }

    /// Frames of silence to put before the sound so that its anchor falls on a whole frame at `hostRate`.
    private static int spareFrames(int leadFrames, int hostRate) {
        int spare = 0;
        while ((long) (leadFrames + spare) * hostRate % OUR_RATE != 0) {
            spare++;
        }
        return spare;
    }

    private static float[] resampled(float[] samples, int spare, int hostRate) {
        float[] whole = spare == 0 ? samples : padded(samples, spare, spare + samples.length);
        return Resampler.to(new Sound(OUR_RATE, whole), hostRate).samples();
    }

    private static float[] padded(float[] samples, int before, int length) {
        if (before == 0 && length == samples.length) {
            return samples;
        }
        float[] padded = new float[length];
        System.arraycopy(samples, 0, padded, before, samples.length);
        return padded;
    }

    private static int length(float @Nullable [] layer) {
        return layer == null ? 0 : layer.length;
    }
}
