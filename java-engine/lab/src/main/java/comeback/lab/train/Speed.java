package comeback.lab.train;

/// Plays sound faster or slower, as a tape does: pitch, formants and pace move together.
final class Speed {
    private static final int HALF_TAPS = 12;

    private Speed() {}

    /// Windowed sinc; what would lie above the new half rate is cut.
    static float[] play(float[] samples, double speed) {
        if (speed == 1) {
            return samples.clone();
        }
        float[] played = new float[(int) (samples.length / speed)];
        double cut = Math.min(1, 1 / speed);
        for (int i = 0; i < played.length; i++) {
            double at = i * speed;
            int first = (int) at - HALF_TAPS + 1;
            double sum = 0;
            for (int k = Math.max(0, first); k < Math.min(samples.length, first + 2 * HALF_TAPS); k++) {
                double away = k - at;
                double hann = 0.5 + 0.5 * Math.cos(Math.PI * away / HALF_TAPS);
                double angle = Math.PI * cut * away;
                sum += samples[k] * hann * cut * (Math.abs(angle) < 1e-9 ? 1 : Math.sin(angle) / angle);
            }
            played[i] = (float) sum;
        }
        return played;
    }
}
