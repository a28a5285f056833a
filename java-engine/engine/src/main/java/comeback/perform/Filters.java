package comeback.perform;

/// Spectra as they are multiplied: what no pitch and no chance can change, worked out once.
///
/// All are frames×bins, as {@link Spectra}.
///
/// @param real of the filter on the pulses
/// @param imaginary likewise
/// @param noise magnitude of what is random
/// @param freeReal of what has a phase of its own
/// @param freeImaginary likewise
record Filters(int frames, float[] real, float[] imaginary, float[] noise, float[] freeReal, float[] freeImaginary) {
    private static final float LOUDEST_LOG = 7;
    private static final float INAUDIBLE_LOG = -12;

    static Filters of(Spectra spectra) {
        int size = spectra.frames() * Spectra.BINS;
        Filters filters = new Filters(
                spectra.frames(), new float[size], new float[size], new float[size], new float[size], new float[size]);
        for (int at = 0; at < size; at++) {
            if (spectra.harmonic()[at] > INAUDIBLE_LOG) {
                double magnitude = magnitude(spectra.harmonic()[at]);
                double angle = Math.PI * Math.tanh(spectra.twist()[at]);
                filters.real[at] = (float) (magnitude * Math.cos(angle));
                filters.imaginary[at] = (float) (magnitude * Math.sin(angle));
            }
            if (spectra.noise()[at] > INAUDIBLE_LOG) {
                filters.noise[at] = (float) magnitude(spectra.noise()[at]);
            }
            if (spectra.free()[at] > INAUDIBLE_LOG) {
                double magnitude = magnitude(spectra.free()[at]);
                filters.freeReal[at] = (float) (magnitude * Math.cos(spectra.phase()[at]));
                filters.freeImaginary[at] = (float) (magnitude * Math.sin(spectra.phase()[at]));
            }
        }
        return filters;
    }

    private static double magnitude(float log) {
        return Math.exp(Math.min(log, LOUDEST_LOG));
    }
}
