package comeback.lab.train;

import comeback.bench.Biquad;
import comeback.bench.speech.Utterance;
import java.util.random.RandomGenerator;

/// What happens to a voice on its way to a host's track: another speed and throat, a room, an equaliser, clipping, a
/// telephone, noise, drums. Each by chance, over 16 kHz mono; only the speed moves anything in time.
final class Worsening {
    static final int SAMPLE_RATE = 16_000;
    private static final int REFLECTIONS = 200;

    private final RandomGenerator chance;

    Worsening(RandomGenerator chance) {
        this.chance = chance;
    }

    /// @param speed that it was played at: 1 as before
    record Worse(float[] samples, double speed, double leadSeconds) {}

    /// @param clean at 16 kHz
    Worse of(float[] clean) {
        double speed = chance.nextInt(4) == 0 ? 1 : 0.82 + 0.40 * chance.nextDouble();
        float[] played = Speed.play(clean, speed);
        int lead = chance.nextInt(SAMPLE_RATE / 2);
        double[] sound = new double[lead + played.length + chance.nextInt(SAMPLE_RATE / 4)];
        for (int i = 0; i < played.length; i++) {
            sound[lead + i] = played[i];
        }
        double level = Math.max(1e-4, Utterance.level(played, SAMPLE_RATE));
        if (chance.nextInt(2) == 0) {
            sound = reverberated(sound);
        }
        tilt(sound);
        if (chance.nextInt(3) == 0) {
            clip(sound, level);
        }
        boolean telephone = chance.nextInt(2) == 0;
        add(sound, level);
        if (telephone) {
            limitBand(sound);
        }
        double gain = Math.pow(10, -1.8 * chance.nextDouble());
        float[] worse = new float[sound.length];
        for (int i = 0; i < worse.length; i++) {
            worse[i] = (float) (gain * sound[i]);
        }
        return new Worse(worse, speed, lead / (double) SAMPLE_RATE);
    }

    /// Nobody speaks: a beat, noise, or both.
    float[] nobody(int length) {
        double[] sound = new double[length];
        boolean beat = chance.nextInt(3) > 0;
        noise(sound, beat ? 0.01 : 0.1);
        if (beat) {
            drums(sound, 0.1);
        }
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) sound[i];
        }
        return samples;
    }

    private void add(double[] sound, double level) {
        if (chance.nextInt(2) == 0) {
            noise(sound, level * decibels(-45, -8));
        } else {
            noise(sound, level * decibels(-75, -45));
        }
        if (chance.nextInt(2) == 0) {
            drums(sound, level * decibels(-25, -3));
        }
    }

    private double decibels(double least, double most) {
        return Math.pow(10, (least + (most - least) * chance.nextDouble()) / 20);
    }

    private void drums(double[] sound, double level) {
        float[] beat = Percussion.render(sound.length, SAMPLE_RATE, chance);
        for (int i = 0; i < sound.length; i++) {
            sound[i] += level * beat[i];
        }
    }

    /// White to brown.
    private void noise(double[] sound, double level) {
        double pole = 0.95 * chance.nextDouble();
        double scale = level * Math.sqrt(1 - pole * pole);
        double last = 0;
        for (int i = 0; i < sound.length; i++) {
            last = pole * last + chance.nextGaussian();
            sound[i] += scale * last;
        }
    }

    /// Sparse reflections of either sign that die away within .05 to .4 s.
    private double[] reverberated(double[] sound) {
        double seconds = 0.05 + 0.35 * chance.nextDouble();
        double wet = 0.02 + 0.12 * chance.nextDouble();
        double[] result = sound.clone();
        for (int k = 0; k < REFLECTIONS; k++) {
            double at = chance.nextDouble();
            int delay = 1 + (int) (at * seconds * SAMPLE_RATE);
            double gain = wet * Math.exp(-5 * at) * (chance.nextBoolean() ? 1 : -1);
            for (int i = delay; i < sound.length; i++) {
                result[i] += gain * sound[i - delay];
            }
        }
        return result;
    }

    private void tilt(double[] sound) {
        double share = -0.5 + 1.2 * chance.nextDouble();
        double last = 0;
        for (int i = 0; i < sound.length; i++) {
            double now = sound[i];
            sound[i] = now - share * last;
            last = now;
        }
    }

    private void clip(double[] sound, double level) {
        double most = level * (0.7 + 2 * chance.nextDouble());
        boolean soft = chance.nextBoolean();
        for (int i = 0; i < sound.length; i++) {
            sound[i] = soft ? most * Math.tanh(sound[i] / most) : Math.clamp(sound[i], -most, most);
        }
    }

    private void limitBand(double[] sound) {
        double high = 3_000 + 900 * chance.nextDouble();
        for (int turn = 0; turn < 3; turn++) {
            Biquad.lowPass(high, SAMPLE_RATE).filter(sound);
        }
        if (chance.nextBoolean()) {
            Biquad.highPass(120 + 230 * chance.nextDouble(), SAMPLE_RATE).filter(sound);
        }
    }
}
