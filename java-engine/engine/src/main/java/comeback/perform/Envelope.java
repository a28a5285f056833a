package comeback.perform;

/// The throat behind the harmonics.
///
/// The model's filter means something only where the pitch it was asked for has harmonics; between them lies
/// what it never had to learn. A voice that sings another pitch meets these gaps, so they are bridged from
/// harmonic to harmonic.
final class Envelope {
    private static final double HERTZ_PER_BIN = 20;
    private static final float VOICED_HZ = 60;

    private Envelope() {}

    /// Bridges the voiced frames of `spectra`, in place; not those whose first harmonic lies beyond the last bin.
    ///
    /// @param f0Hz the pitch the model was asked for, one a frame
    /// @param warp factor that was put on every frequency of the spectra
    static void bridge(Spectra spectra, float[] f0Hz, double warp) {
        float[] bridged = new float[Spectra.BINS];
        for (int frame = 0; frame < spectra.frames(); frame++) {
            double spacing = f0Hz[frame] * warp / HERTZ_PER_BIN;
            if (f0Hz[frame] > VOICED_HZ && spacing <= Spectra.BINS - 1) {
                bridge(spectra.harmonic(), frame * Spectra.BINS, spacing, bridged);
                bridge(spectra.twist(), frame * Spectra.BINS, spacing, bridged);
            }
        }
    }

    private static void bridge(float[] curve, int first, double spacing, float[] bridged) {
        int highest = (int) ((Spectra.BINS - 1) / spacing);
        for (int bin = 0; bin < Spectra.BINS; bin++) {
            double at = bin / spacing;
            int low = Math.clamp((int) at, 1, highest);
            int high = Math.min(low + 1, highest);
            double share = Math.clamp(at - low, 0, 1);
            double below = at(curve, first, low * spacing);
            bridged[bin] = (float) (below + share * (at(curve, first, high * spacing) - below));
        }
        System.arraycopy(bridged, 0, curve, first, Spectra.BINS);
    }

    private static double at(float[] curve, int first, double bin) {
        int low = Math.min((int) bin, Spectra.BINS - 2);
        return curve[first + low] + (bin - low) * (curve[first + low + 1] - curve[first + low]);
    }
}
