package comeback.perform;

import java.util.ArrayList;
import java.util.List;

/// The rests within a phrase: the model murmurs through long ones, so they are faded to silence.
final class Rests {
    private static final double RELEASE_SECONDS = 0.05;
    static final double FADE_SECONDS = 0.03;
    private static final double READY_SECONDS = 0.05;

    private Rests() {}

    /// The rests that are long enough to be silent, in seconds from the voice's first sample, fades included.
    static List<Passage> of(PhraseScore score) {
        List<Passage> rests = new ArrayList<>();
        List<Unit> units = score.units();
        for (int unit = 0; unit + 2 < units.size(); unit++) {
            if (units.get(unit).role() == Unit.Role.PAUSE) {
                boolean spaced = units.get(unit + 1).role() == Unit.Role.SPACE;
                double from = score.heardSeconds(unit) + RELEASE_SECONDS;
                double to = score.heardSeconds(unit + (spaced ? 2 : 1)) - READY_SECONDS;
                if (to - from > 2 * FADE_SECONDS) {
                    rests.add(new Passage(from, to));
                }
            }
        }
        return rests;
    }

    /// Fades `samples` (48 kHz) out and in again round each rest, in place; short rests stay as they are.
    static void silence(float[] samples, PhraseScore score) {
        for (Passage rest : of(score)) {
            fade(samples, rest.fromSeconds(), rest.toSeconds());
        }
    }

    private static void fade(float[] samples, double from, double to) {
        int end = Math.min(samples.length, (int) (to * Performer.SAMPLE_RATE));
        for (int i = Math.max(0, (int) (from * Performer.SAMPLE_RATE)); i < end; i++) {
            double seconds = i / (double) Performer.SAMPLE_RATE;
            double inside = Math.min(seconds - from, to - seconds) / FADE_SECONDS;
            samples[i] *= (float) (0.5 + 0.5 * Math.cos(Math.PI * Math.clamp(inside, 0, 1)));
        }
    }
}
