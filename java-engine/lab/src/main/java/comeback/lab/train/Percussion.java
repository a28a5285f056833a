package comeback.lab.train;

import java.util.random.RandomGenerator;

/// Beats to train against: kick, snare, hat and bass of chance sounds in a chance pattern. Not the beat that Comeback
/// plays, which is kept for measuring.
final class Percussion {
    private final int sampleRate;
    private final RandomGenerator chance;
    private final float[] samples;

    private Percussion(int length, int sampleRate, RandomGenerator chance) {
        this.sampleRate = sampleRate;
        this.chance = chance;
        this.samples = new float[length];
    }

    /// `length` samples of a beat whose mean square is 1.
    static float[] render(int length, int sampleRate, RandomGenerator chance) {
        Percussion percussion = new Percussion(length, sampleRate, chance);
        percussion.play();
        double power = 1e-9;
        for (float sample : percussion.samples) {
            power += sample * sample / (double) length;
        }
        for (int i = 0; i < length; i++) {
            percussion.samples[i] /= (float) Math.sqrt(power);
        }
        return percussion.samples;
    }

    private void play() {
        double slot = 60 / (70 + 75 * chance.nextDouble()) / 4;
        boolean[] kicks = new boolean[16];
        for (int i = 0; i < 16; i++) {
            kicks[i] = i == 0 || chance.nextInt(5) == 0;
        }
        float[] kick = tone(40 + 30 * chance.nextDouble(), 150, 0.25, 0.02);
        float[] snare = mixed(noise(0.18, 0.045, false), tone(150 + 90 * chance.nextDouble(), 60, 0.18, 0.02));
        float[] hat = noise(0.06, 0.012 + 0.02 * chance.nextDouble(), true);
        float[] bass = tone(45 + 30 * chance.nextDouble(), 0, 2.5 * slot, 0.3);
        double[] gains = {
            1.5 * chance.nextDouble(), 1.2 * chance.nextDouble(), 0.5 * chance.nextDouble(), 0.8 * chance.nextDouble()
        };
        int shift = chance.nextInt(16);
        for (int step = 0; step * slot * sampleRate < samples.length; step++) {
            int at = (int) (step * slot * sampleRate);
            int place = (step + shift) % 16;
            if (kicks[place]) {
                add(kick, at, 0.3 + gains[0]);
                add(bass, at, gains[3]);
            }
            if (place == 4 || place == 12) {
                add(snare, at, 0.3 + gains[1]);
            }
            if (place % 2 == 0 || chance.nextInt(6) == 0) {
                add(hat, at, gains[2] * (0.5 + chance.nextDouble()));
            }
        }
    }

    private void add(float[] sound, int at, double gain) {
        for (int i = 0; i < sound.length && at + i < samples.length; i++) {
            samples[at + i] += (float) (gain * sound[i]);
        }
    }

    /// A sine that falls from `hertz` + `fallHertz` to `hertz`, with a third harmonic, dying away.
    private float[] tone(double hertz, double fallHertz, double seconds, double fallSeconds) {
        float[] tone = new float[(int) (seconds * sampleRate)];
        double phase = 0;
        for (int i = 0; i < tone.length; i++) {
            double time = i / (double) sampleRate;
            phase += 2 * Math.PI * (hertz + fallHertz * Math.exp(-time / fallSeconds)) / sampleRate;
            tone[i] = (float) (Math.tanh(2 * Math.sin(phase)) * Math.exp(-4 * time / seconds));
        }
        return tone;
    }

    private float[] noise(double seconds, double fallSeconds, boolean bright) {
        float[] noise = new float[(int) (seconds * sampleRate)];
        double last = 0;
        for (int i = 0; i < noise.length; i++) {
            double white = chance.nextGaussian();
            noise[i] = (float) ((bright ? white - last : white) * Math.exp(-i / (fallSeconds * sampleRate)));
            last = white;
        }
        return noise;
    }

    private static float[] mixed(float[] one, float[] other) {
        float[] both = one.clone();
        for (int i = 0; i < Math.min(both.length, other.length); i++) {
            both[i] += other[i];
        }
        return both;
    }
}
