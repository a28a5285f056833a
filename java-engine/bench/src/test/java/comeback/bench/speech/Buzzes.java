package comeback.bench.speech;

import comeback.sound.Phoneme;
import java.util.ArrayList;
import java.util.List;

/// Vowels made to start where they start.
public final class Buzzes {
    private static final int RATE = 16_000;

    private Buzzes() {}

    /// Twenty vowels of 120 Hz after silence, each stated `off` seconds late.
    public static Utterance stated(double off) {
        float[] samples = new float[6 * RATE];
        List<TimedPhone> phones = new ArrayList<>();
        for (int vowel = 0; vowel < 20; vowel++) {
            double start = 0.3 + 0.25 * vowel;
            for (int i = 0; i < 0.12 * RATE; i++) {
                double buzz = 0;
                for (int harmonic = 1; harmonic < 20; harmonic++) {
                    buzz += Math.sin(harmonic * 2 * Math.PI * 120 * i / RATE) / 20;
                }
                samples[(int) (start * RATE) + i] = (float) buzz;
            }
            phones.add(new TimedPhone(null, start + off - 0.1, start + off));
            phones.add(new TimedPhone(Phoneme.AA, start + off, start + off + 0.12));
        }
        return new Utterance("buzzer one", samples, RATE, phones);
    }
}
