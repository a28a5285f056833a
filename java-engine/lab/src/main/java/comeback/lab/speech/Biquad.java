package comeback.lab.speech;

/// Filters of second order (R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients").
public final class Biquad {
    private static final double QUALITY = Math.sqrt(0.5);

    private Biquad() {}

    /// What lies between the two frequencies, run forwards and backwards so that nothing moves in time.
    static double[] bandPass(float[] samples, int sampleRate, double lowHz, double highHz) {
        double[] band = new double[samples.length];
        for (int i = 0; i < band.length; i++) {
            band[i] = samples[i];
        }
        for (int turn = 0; turn < 2; turn++) {
            run(band, sampleRate, lowHz, true);
            run(band, sampleRate, highHz, false);
            reverse(band);
        }
        return band;
    }

    /// One pass in place.
    public static void run(double[] samples, int sampleRate, double hertz, boolean highPass) {
        double angle = 2 * Math.PI * hertz / sampleRate;
        double cosine = Math.cos(angle);
        double alpha = Math.sin(angle) / (2 * QUALITY);
        double scale = 1 / (1 + alpha);
        double outer = (highPass ? 1 + cosine : 1 - cosine) / 2 * scale;
        double middle = highPass ? -2 * outer : 2 * outer;
        double a1 = -2 * cosine * scale;
        double a2 = (1 - alpha) * scale;
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < samples.length; i++) {
            double x = samples[i];
            double y = outer * x + middle * x1 + outer * x2 - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            samples[i] = y;
        }
    }

    private static void reverse(double[] samples) {
        for (int i = 0, j = samples.length - 1; i < j; i++, j--) {
            double kept = samples[i];
            samples[i] = samples[j];
            samples[j] = kept;
        }
    }
}
