package comeback.listen;

/// Tells for each 10 ms whether something sounds, and whether it may be a vowel: a pitch of 70 to 400 Hz with power
/// above 250 Hz. Drums, hum and noise sound but are seldom vowels. Rows must be asked for in order.
final class VowelSense {
    private static final double FLOOR_DB = -55;
    private static final double BELOW_PEAK_DB = 32;
    private static final double PEAK_FALLS_DB_A_ROW = 0.03;
    private static final double LEAST_SHARE = 0.12;
    private static final double LEAST_PERIODICITY = 0.55;
    private static final int HALF_WINDOW = 320;
    private static final int SHORTEST_LAG = 20;
    private static final int LONGEST_LAG = 114;
    private static final double POLE = Math.exp(-2 * Math.PI * 250 / Recogniser.SAMPLE_RATE);

    /// What one row holds.
    record Row(boolean sounds, boolean isVowel) {}

    private final double[] history = new double[HALF_WINDOW];
    private double peakDb = FLOOR_DB + 10;
    private double lowSlow;
    private double lowFast;

    Row row(float[] samples, int first) {
        System.arraycopy(history, Recording.ROW / 2, history, 0, HALF_WINDOW - Recording.ROW / 2);
        double total = 1e-12;
        double upper = 1e-12;
        for (int i = 0; i < Recording.ROW; i += 2) {
            double pair = highPassed(samples[first + i]);
            double odd = highPassed(samples[first + i + 1]);
            upper += pair * pair + odd * odd;
            total += square(samples[first + i]) + square(samples[first + i + 1]);
            history[HALF_WINDOW - Recording.ROW / 2 + i / 2] = (pair + odd) / 2;
        }
        double db = 10 * Math.log10(upper / Recording.ROW);
        peakDb = Math.max(db, Math.max(FLOOR_DB + 10, peakDb - PEAK_FALLS_DB_A_ROW));
        boolean sounds = db > Math.max(FLOOR_DB, peakDb - BELOW_PEAK_DB);
        boolean isVowel = sounds && upper / total > LEAST_SHARE && periodicity() > LEAST_PERIODICITY;
        return new Row(sounds, isVowel);
    }

    /// Two one-pole low passes at 250 Hz taken away.
    private double highPassed(float sample) {
        lowSlow = POLE * lowSlow + (1 - POLE) * sample;
        double once = sample - lowSlow;
        lowFast = POLE * lowFast + (1 - POLE) * once;
        return once - lowFast;
    }

    private double periodicity() {
        double best = 0;
        int span = HALF_WINDOW - LONGEST_LAG;
        double own = energy(LONGEST_LAG, span);
        double other = energy(LONGEST_LAG - SHORTEST_LAG, span);
        for (int lag = SHORTEST_LAG; lag <= LONGEST_LAG; lag++) {
            double product = 0;
            for (int i = LONGEST_LAG; i < HALF_WINDOW; i++) {
                product += history[i] * history[i - lag];
            }
            best = Math.max(best, product / Math.sqrt(own * other + 1e-18));
            int entering = LONGEST_LAG - lag - 1;
            if (entering >= 0) {
                other += square(history[entering]) - square(history[entering + span]);
            }
        }
        return best;
    }

    private double energy(int from, int span) {
        double sum = 0;
        for (int i = from; i < from + span; i++) {
            sum += square(history[i]);
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
