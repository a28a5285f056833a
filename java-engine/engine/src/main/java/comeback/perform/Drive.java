package comeback.perform;

/// A throat that is driven: what is louder than usual is pressed, softly and evenly on both sides.
///
/// The curve is x − x³/3, whose third harmonics of all that a voice has below 8 kHz lie below half the sample rate.
final class Drive {
    /// The level, in root mean squares of the phrase, that is pressed to two thirds at full grit.
    private static final double KNEE = 2.2;

    private Drive() {}

    /// Changes `samples` in place; no grit leaves them as they are.
    ///
    /// @param grit 0 to 1
    static void press(float[] samples, double grit) {
        double rms = rms(samples);
        if (grit == 0 || rms == 0) {
            return;
        }
        double knee = KNEE * rms / grit;
        for (int i = 0; i < samples.length; i++) {
            double x = Math.clamp(samples[i] / knee, -1, 1);
            samples[i] = (float) (knee * (x - x * x * x / 3));
        }
    }

    private static double rms(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += (double) sample * sample;
        }
        return samples.length == 0 ? 0 : Math.sqrt(sum / samples.length);
    }
}
