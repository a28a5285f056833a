package comeback.deliver;

import java.util.Random;

/// A drum of the beat, made from arithmetic: a kick that falls in pitch, a snare of tone and noise, a hat of noise.
enum Drum {
    KICK(0.35),
    SNARE(0.22),
    HAT(0.06);

    private final double seconds;

    Drum(double seconds) {
        this.seconds = seconds;
    }

    /// One hit at full level, mono within ±1; its attack is its first frame.
    float[] hit(int sampleRate) {
        float[] samples = new float[(int) (seconds * sampleRate)];
        Random noise = new Random(17 + ordinal());
        double before = 0;
        double beforeThat = 0;
        for (int i = 0; i < samples.length; i++) {
            double time = i / (double) sampleRate;
            double now = noise.nextDouble() * 2 - 1;
            double hiss = now - 2 * before + beforeThat;
            beforeThat = before;
            before = now;
            double fade = Math.min(1, (seconds - time) / 0.01);
            samples[i] = (float) (fade * at(time, now, hiss));
        }
        return samples;
    }

    /// @param hiss the noise with its lows taken out, within ±4
    private double at(double time, double noise, double hiss) {
        return switch (this) {
            case KICK -> {
                double phase = 2 * Math.PI * (48 * time + 110 * 0.03 * (1 - Math.exp(-time / 0.03)));
                yield 0.9 * Math.sin(phase) * Math.exp(-time / 0.11) + 0.1 * noise * Math.exp(-time / 0.002);
            }
            case SNARE -> {
                double body = Math.sin(2 * Math.PI * 187 * time) + 0.6 * Math.sin(2 * Math.PI * 331 * time);
                double wires = 0.3 * noise + 0.12 * hiss;
                yield 0.28 * body * Math.exp(-time / 0.045) + 0.5 * wires * Math.exp(-time / 0.07);
            }
            case HAT -> 0.2 * hiss * Math.exp(-time / 0.013);
        };
    }
}
