package comeback.perform;

import comeback.model.Outputs;

/// What the voice model draws for each frame: five curves over 601 frequency bins of 20 Hz, frame
/// after frame.
///
/// @param harmonic log magnitude of the filter on the pulse train
/// @param twist its phase, before a hyperbolic tangent
/// @param noise log magnitude of what is random
/// @param free log magnitude of what has a phase of its own, `phase`
record Spectra(int frames, float[] harmonic, float[] twist, float[] noise, float[] free, float[] phase) {
    static final int BINS = 601;

    /// @param warp factor on every frequency: bin k of the result is bin k/`warp` of the model's
    static Spectra of(Outputs drawn, double warp) {
        int frames = (int) drawn.get("lh").shape()[2];
        return new Spectra(
                frames,
                warped(drawn.get("lh").toFloats(), frames, warp),
                warped(drawn.get("theta").toFloats(), frames, warp),
                warped(drawn.get("ln").toFloats(), frames, warp),
                warped(drawn.get("lr").toFloats(), frames, warp),
                nearest(drawn.get("phi").toFloats(), frames, warp));
    }

    /// Makes the noisy curves louder, in place: `noise` by `voicedDecibels` where f0 is voiced, both by
    /// `unvoicedDecibels` elsewhere.
    void roughen(float[] f0Hz, double voicedDecibels, double unvoicedDecibels) {
        float voiced = (float) (voicedDecibels * Math.log(10) / 20);
        float unvoiced = (float) (unvoicedDecibels * Math.log(10) / 20);
        for (int at = 0; at < noise.length; at++) {
            boolean isVoiced = f0Hz[at / BINS] > Contour.VOICED_HZ;
            noise[at] += isVoiced ? voiced : unvoiced;
            free[at] += isVoiced ? 0 : unvoiced;
        }
    }

    /// From bins×frames to frames×bins.
    private static float[] warped(float[] rows, int frames, double warp) {
        float[] columns = new float[rows.length];
        for (int bin = 0; bin < BINS; bin++) {
            double at = Math.min(bin / warp, BINS - 1.0);
            int low = (int) at;
            int high = Math.min(low + 1, BINS - 1);
            float share = (float) (at - low);
            for (int frame = 0; frame < frames; frame++) {
                float below = rows[low * frames + frame];
                columns[frame * BINS + bin] = below + share * (rows[high * frames + frame] - below);
            }
        }
        return columns;
    }

    /// Angles are taken whole: between two of them lies no third.
    private static float[] nearest(float[] rows, int frames, double warp) {
        float[] columns = new float[rows.length];
        for (int bin = 0; bin < BINS; bin++) {
            int source = (int) Math.min(Math.round(bin / warp), BINS - 1);
            for (int frame = 0; frame < frames; frame++) {
                columns[frame * BINS + bin] = rows[source * frames + frame];
            }
        }
        return columns;
    }
}
