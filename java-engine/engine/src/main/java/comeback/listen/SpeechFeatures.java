package comeback.listen;

/// Sound as the net hears it: 40 mel bands in nepers, one row each 10 ms, less what the speaker and the room were like
/// so far.
///
/// Causal, so that it streams: row `i` depends on no sound later than 12.5 ms after `i` hundredths of a second. Each
/// band has a running mean of about 3 s taken away in which loud rows weigh more (by their amplitude), so that silence
/// teaches it nothing. Loudness does not matter, nor does the sample rate. Pure; safe from any thread.
public final class SpeechFeatures {
    public static final int BANDS = MelBands.SPEECH_BANDS;
    /// Of a row's centre in its sound.
    static final double AHEAD_SECONDS = 0.0125;

    private static final double SILENT_POWER = 1e-10;
    /// 60 dB, in nepers of power.
    private static final double RANGE = 13.8;
    private static final double PEAK_FALLS_A_ROW = 0.005;
    private static final double FORGETS_A_ROW = 1.0 / 300;
    private static final double SCALE = 2.5;

    private final double[] sums = new double[BANDS];
    private double weights;
    private double peak = Double.NEGATIVE_INFINITY;

    SpeechFeatures() {}

    /// `[row][band]` for mono `samples` (±1) at `sampleRate` Hz, 8000 to 192000.
    ///
    /// @throws IllegalArgumentException for another sample rate
    public static float[][] of(float[] samples, int sampleRate) {
        float[][] rows = MelBands.ofSpeech(sampleRate).rows(samples);
        SpeechFeatures running = new SpeechFeatures();
        for (float[] row : rows) {
            running.normalise(row);
        }
        return rows;
    }

    /// Turns the next row of band powers ({@link MelBands#ofSpeech}) into features, in place.
    void normalise(float[] row) {
        double loudest = Double.NEGATIVE_INFINITY;
        for (int band = 0; band < BANDS; band++) {
            row[band] = (float) Math.log(row[band] + SILENT_POWER);
            loudest = Math.max(loudest, row[band]);
        }
        peak = Math.max(loudest, peak - PEAK_FALLS_A_ROW);
        double mean = 0;
        for (int band = 0; band < BANDS; band++) {
            row[band] = (float) Math.max(row[band], peak - RANGE);
            mean += row[band] / BANDS;
        }
        double weight = Math.exp(mean / 2);
        weights = (1 - FORGETS_A_ROW) * weights + weight;
        for (int band = 0; band < BANDS; band++) {
            sums[band] = (1 - FORGETS_A_ROW) * sums[band] + weight * row[band];
            row[band] = (float) ((row[band] - sums[band] / weights) / SCALE);
        }
    }
}
