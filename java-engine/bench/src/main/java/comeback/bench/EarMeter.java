package comeback.bench;

import comeback.listen.Onset;
import comeback.listen.RiseDetector;
import comeback.perform.Performer;
import java.util.List;

/// The ear's detector: peaks of spectral flux in steps of 10 ms; of these the nearest.
final class EarMeter implements OnsetMeter {
    private static final double FARTHEST_SECONDS = 0.075;

    @Override
    public double[] onsets(float[] samples, double[] near) {
        List<Onset> heard = RiseDetector.detect(samples, Performer.SAMPLE_RATE);
        double[] onsets = new double[near.length];
        for (int k = 0; k < near.length; k++) {
            onsets[k] = Double.NaN;
            for (Onset onset : heard) {
                double away = Math.abs(onset.seconds() - near[k]);
                double best = Double.isNaN(onsets[k]) ? FARTHEST_SECONDS : Math.abs(onsets[k] - near[k]);
                onsets[k] = away < best ? onset.seconds() : onsets[k];
            }
        }
        return onsets;
    }
}
