package comeback.perform;

import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A phrase that Kokoro is to say.
///
/// The decoder knows no formants. To move them by a factor, the phrase is said slower by it at a pitch lower by
/// it, and its samples are played faster by it:
///
/// ```
/// scheduled ──warp──▶ heard ──· pace──▶ said ──decoder──▶ 24 kHz ──played at 24 kHz · pace──▶ heard
/// ```
final class KokoroDrawing implements Drawing {
    private static final int MODEL_RATE = 24_000;
    private static final int MODEL_SAMPLES_PER_FRAME = (int) (MODEL_RATE / KokoroVoice.FRAMES_PER_SECOND);
    private static final int OUT_SAMPLES_PER_FRAME = (int) (Performer.SAMPLE_RATE / KokoroVoice.FRAMES_PER_SECOND);

    private final KokoroVoice voice;
    private final Encoded line;
    private final Schedule schedule;
    private final float[] sungHz;
    private final float[] energy;
    private final double pace;
    private float @Nullable [] unwarped;

    KokoroDrawing(KokoroVoice voice, Encoded line, Schedule schedule, Contour contour, Timbre timbre) {
        this.voice = voice;
        this.line = line;
        this.schedule = schedule;
        this.sungHz = timbre.sung(contour.f0Hz());
        this.energy = contour.energy();
        this.pace = timbre.frequencyWarp();
    }

    /// Nothing in it is random, so the seed changes nothing.
    @Override
    public float[] sound(TimeWarp warp, long noiseSeed) {
        if (warp.from().length > 0) {
            return say(warp);
        }
        float[] known = unwarped == null ? say(warp) : unwarped;
        unwarped = known;
        return known.clone();
    }

    private float[] say(TimeWarp warp) {
        double[] starts = Arrays.stream(schedule.starts())
                .map(seconds -> warp.at(seconds) * pace)
                .toArray();
        float[] hertz = said(sungHz, warp);
        for (int frame = 0; frame < hertz.length; frame++) {
            hertz[frame] /= (float) pace;
        }
        float[] samples = voice.decode(line, starts, new Contour(hertz, said(energy, warp)));
        int unheard = KokoroVoice.FRAMES_BEFORE * MODEL_SAMPLES_PER_FRAME;
        Sound played =
                new Sound((int) Math.rint(MODEL_RATE * pace), Arrays.copyOfRange(samples, unheard, samples.length));
        int due = (int) Math.ceil(schedule.seconds() * KokoroVoice.FRAMES_PER_SECOND) * OUT_SAMPLES_PER_FRAME;
        return Arrays.copyOf(Resampler.to(played, Performer.SAMPLE_RATE).samples(), due);
    }

    /// A scheduled curve as it is to be said, with what is said unheard at both ends; linear between the
    /// middles of its frames.
    private float[] said(float[] curve, TimeWarp warp) {
        TimeWarp back = new TimeWarp(warp.to(), warp.from());
        int heard = (int) Math.ceil(schedule.seconds() * pace * KokoroVoice.FRAMES_PER_SECOND);
        float[] said = new float[2 * (KokoroVoice.FRAMES_BEFORE + heard + KokoroVoice.FRAMES_AFTER)];
        for (int frame = 0; frame < said.length; frame++) {
            double seconds = (frame - 2 * KokoroVoice.FRAMES_BEFORE + 0.5) / Contour.FRAMES_PER_SECOND / pace;
            double at = Math.clamp(back.at(seconds) * Contour.FRAMES_PER_SECOND - 0.5, 0, curve.length - 1.0);
            int low = (int) at;
            int high = Math.min(low + 1, curve.length - 1);
            said[frame] = (float) (curve[low] + (at - low) * (curve[high] - curve[low]));
        }
        return said;
    }
}
