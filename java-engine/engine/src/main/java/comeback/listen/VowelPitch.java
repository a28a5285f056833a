package comeback.listen;

import be.tarsos.dsp.pitch.FastYin;
import be.tarsos.dsp.pitch.PitchDetectionResult;
import java.util.Arrays;

/// How high vowels are: YIN over 64 ms of each, from 15 ms after its onset on.
final class VowelPitch {
    private static final int SAMPLES = 1_024;
    private static final double AFTER_SECONDS = 0.015;
    private static final double LOWEST_HERTZ = 60;
    private static final double HIGHEST_HERTZ = 600;

    private final FastYin yin = new FastYin(Recogniser.SAMPLE_RATE, SAMPLES);

    /// In hertz, 60 to 600; 0 where no pitch is clear.
    double hertz(Recording recording, double seconds) {
        int first = Math.clamp((int) ((seconds + AFTER_SECONDS) * Recogniser.SAMPLE_RATE), 0, recording.length());
        float[] vowel = Arrays.copyOf(recording.slice(first, first + SAMPLES), SAMPLES);
        PitchDetectionResult found = yin.getPitch(vowel);
        boolean isClear = found.isPitched() && found.getPitch() >= LOWEST_HERTZ && found.getPitch() <= HIGHEST_HERTZ;
        return isClear ? found.getPitch() : 0;
    }
}
