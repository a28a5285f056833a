package comeback.bench;

/// A second-order filter without resonance (Q = 1/√2), after the Audio EQ Cookbook's formulas.
public record Biquad(double b0, double b1, double b2, double a1, double a2) {
    public static Biquad lowPass(double hertz, double sampleRate) {
        double cosine = Math.cos(2 * Math.PI * hertz / sampleRate);
        return of(hertz, sampleRate, (1 - cosine) / 2, 1 - cosine);
    }

    public static Biquad highPass(double hertz, double sampleRate) {
        double cosine = Math.cos(2 * Math.PI * hertz / sampleRate);
        return of(hertz, sampleRate, (1 + cosine) / 2, -(1 + cosine));
    }

    /// What lies between the two frequencies, run forwards and backwards so that nothing moves in time.
    public static double[] bandPass(float[] samples, int sampleRate, double lowHz, double highHz) {
        double[] band = new double[samples.length];
        for (int i = 0; i < band.length; i++) {
            band[i] = samples[i];
        }
        for (int turn = 0; turn < 2; turn++) {
            highPass(lowHz, sampleRate).filter(band);
            lowPass(highHz, sampleRate).filter(band);
            reverse(band);
        }
        return band;
    }

    private static void reverse(double[] samples) {
        for (int i = 0, j = samples.length - 1; i < j; i++, j--) {
            double kept = samples[i];
            samples[i] = samples[j];
            samples[j] = kept;
        }
    }

    private static Biquad of(double hertz, double sampleRate, double outer, double middle) {
        double angle = 2 * Math.PI * hertz / sampleRate;
        double alpha = Math.sin(angle) / Math.sqrt(2);
        double a0 = 1 + alpha;
        return new Biquad(outer / a0, middle / a0, outer / a0, -2 * Math.cos(angle) / a0, (1 - alpha) / a0);
    }

    /// Changes `sound` in place and returns it.
    public double[] filter(double[] sound) {
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < sound.length; i++) {
            double x = sound[i];
            double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            sound[i] = y;
        }
        return sound;
    }
}
