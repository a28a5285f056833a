package comeback.deliver;

import comeback.perform.Layer;
import comeback.perform.Phrase;
import comeback.perform.Take;
import comeback.time.Timeline;
import comeback.wave.Limiter;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.List;

/// Lays a take's phrases on the host's timeline, each at its own frame.
///
/// ```
/// bar firstBar - 1      firstBar
/// |· · · · · · · ┌phrase┐┌─phrase──┐     the stem ends with the last phrase
/// ```
public final class StemMaker {
    public static final int SAMPLE_RATE = 48_000;

    private StemMaker() {}

    /// The stem of the leads of `take`: see below.
    public static Stem stem(Take take, int firstBar) {
        return stem(take, firstBar, Layer.LEAD);
    }

    /// The stem of one layer of `take`, mono at 48 kHz, from one bar before `firstBar` (so that a pickup has
    /// room) to the last phrase's last sample; as long as the leads' at least. Overlapping phrases are summed,
    /// and kept within ±1 where they would pass it; what lies over 10 ms from there is as it was performed, to
    /// the bit.
    ///
    /// @param firstBar the zero-based bar that the answer begins with; a stem of bar 0 starts before time zero
    /// @throws IllegalArgumentException when a phrase starts before the stem
    public static Stem stem(Take take, int firstBar, Layer layer) {
        Timeline timeline = take.lyric().timeline();
        long firstFrame = timeline.frameAt(timeline.barStart(firstBar - 1), SAMPLE_RATE);
        List<Placed> phrases = take.phrases().stream()
                .map(phrase -> place(phrase, layer, take))
                .toList();
        long end = firstFrame;
        for (Placed phrase : phrases) {
            end = Math.max(end, phrase.firstFrame + Math.max(phrase.leadFrames, phrase.samples.length));
        }
        float[] samples = new float[Math.toIntExact(end - firstFrame)];
        for (Placed phrase : phrases) {
            long offset = phrase.firstFrame - firstFrame;
            if (offset < 0) {
                throw new IllegalArgumentException(
                        "a phrase starts %d frames before the bar ahead of bar %d".formatted(-offset, firstBar));
            }
            add(phrase.samples, samples, (int) offset);
        }
        Limiter.limit(samples, 1);
        return new Stem(timeline.barStart(firstBar - 1), firstFrame, SAMPLE_RATE, samples);
    }

    private record Placed(long firstFrame, float[] samples, int leadFrames) {}

    private static Placed place(Phrase phrase, Layer layer, Take take) {
        long firstFrame = Math.round(phrase.firstFrame() * (double) SAMPLE_RATE / take.sampleRate());
        Sound sound = Resampler.to(new Sound(take.sampleRate(), phrase.samples(layer)), SAMPLE_RATE);
        int leadFrames = (int) ((long) phrase.samples().length * SAMPLE_RATE / take.sampleRate());
        return new Placed(firstFrame, sound.samples(), leadFrames);
    }

    private static void add(float[] from, float[] to, int offsetFrames) {
        for (int i = 0; i < from.length; i++) {
            to[offsetFrames + i] += from[i];
        }
    }
}
