package comeback.perform;

import java.util.function.UnaryOperator;

/// Draws a phrase, looks where its vowels really start, and draws it once more with what they missed by taken back;
/// the better pass counts.
final class ClosedLoop {
    private static final int CORRECTIONS = 1;
    private static final double MOST_CORRECTION_SECONDS = 0.035;
    private static final double CORRECTED_SHARE = 0.9;

    private final HibariVoice model;
    private final VoiceSpec voice;

    ClosedLoop(HibariVoice model, VoiceSpec voice) {
        this.model = model;
        this.voice = voice;
    }

    /// A line to be drawn: what the model makes of it, how its time is dealt out, where its vowels are planned (seconds
    /// from the first sample), how long the last may be held, and how its melody is delivered.
    record Asked(
            Encoded encoded,
            Scheduler scheduler,
            double[] targets,
            double lastHoldSeconds,
            UnaryOperator<Contour> delivery) {}

    /// One pass: what was asked beyond the targets, what came of it, and where its vowels are.
    record Pass(double[] corrections, Schedule schedule, Contour contour, Spectra spectra, double[] vowels) {
        private double[] corrected(double[] targets) {
            double[] corrected = corrections.clone();
            for (int k = 0; k < corrected.length; k++) {
                corrected[k] = Math.clamp(
                        corrected[k] - CORRECTED_SHARE * (vowels[k] - targets[k]),
                        -MOST_CORRECTION_SECONDS,
                        MOST_CORRECTION_SECONDS);
            }
            return corrected;
        }

        /// Mean distance of the vowels from their targets.
        private double error(double[] targets) {
            double sum = 0;
            for (int k = 0; k < targets.length; k++) {
                sum += Math.abs(vowels[k] - targets[k]);
            }
            return sum / targets.length;
        }
    }

    Pass best(Asked asked) {
        double[] targets = asked.targets;
        Pass best = pass(asked, new double[targets.length]);
        for (int round = 0; round < CORRECTIONS; round++) {
            Pass again = pass(asked, best.corrected(targets));
            best = again.error(targets) < best.error(targets) ? again : best;
        }
        return best;
    }

    private Pass pass(Asked asked, double[] corrections) {
        double[] starts = asked.targets.clone();
        for (int k = 0; k < starts.length; k++) {
            starts[k] += corrections[k] + voice.advanceMillis() / 1000;
        }
        Schedule schedule = asked.scheduler.schedule(starts, asked.lastHoldSeconds);
        Contour contour = asked.delivery.apply(model.melody(asked.encoded, schedule));
        Spectra spectra = Recall.spectra(model, voice, asked.encoded, schedule, contour, Colour.PLAIN);
        float[] sung = Recall.sung(contour.f0Hz(), voice, Colour.PLAIN);
        return new Pass(corrections, schedule, contour, spectra, VowelDetector.detect(spectra, sung, asked.targets));
    }
}
