package comeback.listen;

import java.util.Random;

/// Synthetic sounds for the ear's tests: vowels, hum, drums, noise; mono, around ±0.3, the same every time.
final class Tones {
    private Tones() {}

    /// Buzzes of 120 Hz through two formants, `lengthSeconds` each, at the given beginnings.
    static float[] vowels(double[] beginnings, double lengthSeconds, double totalSeconds, int sampleRate) {
        float[] sound = new float[(int) (totalSeconds * sampleRate)];
        for (double beginning : beginnings) {
            int first = (int) Math.round(beginning * sampleRate);
            int length = (int) (lengthSeconds * sampleRate);
            for (int i = 0; i < length; i++) {
                double seconds = (double) i / sampleRate;
                double fade = Math.min(1, Math.min(seconds / 0.004, (lengthSeconds - seconds) / 0.03));
                sound[first + i] += (float) (0.3 * fade * buzz(seconds));
            }
        }
        return sound;
    }

    /// Sawtooth notes of a third of a second from 41 to 110 Hz, each growing duller as it dies away.
    static float[] bassLine(double seconds, int sampleRate) {
        double[] notes = {41.2, 82.4, 49, 98, 55, 110, 41.2, 61.7};
        float[] sound = new float[(int) (seconds * sampleRate)];
        double low = 0;
        for (int i = 0; i < sound.length; i++) {
            double beats = 3.0 * i / sampleRate;
            double age = beats - Math.floor(beats);
            double phase = notes[(int) beats % notes.length] * i / sampleRate;
            double saw = 2 * (phase - Math.floor(phase)) - 1;
            double cutoff = 150 + 1_500 * Math.exp(-4 * age);
            low += (1 - Math.exp(-2 * Math.PI * cutoff / sampleRate)) * (saw - low);
            sound[i] = (float) (0.4 * low * Math.exp(-1.5 * age) * Math.min(1, age * 60));
        }
        return sound;
    }

    static float[] hum(double seconds, int sampleRate) {
        float[] sound = new float[(int) (seconds * sampleRate)];
        for (int i = 0; i < sound.length; i++) {
            double phase = 2 * Math.PI * 50 * i / sampleRate;
            sound[i] = (float) (0.2 * Math.sin(phase) + 0.1 * Math.sin(2 * phase) + 0.05 * Math.sin(6 * phase));
        }
        return sound;
    }

    static float[] noise(double seconds, int sampleRate) {
        Random random = new Random(1);
        float[] sound = new float[(int) (seconds * sampleRate)];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) (0.1 * random.nextGaussian());
        }
        return sound;
    }

    /// A kick on beats one and three, a snare on two and four, a hat each eighth, at 92 BPM.
    static float[] drums(double seconds, int sampleRate) {
        Random random = new Random(2);
        float[] sound = new float[(int) (seconds * sampleRate)];
        double eighthFrames = 30.0 / 92 * sampleRate;
        for (int eighth = 0; eighth * eighthFrames < sound.length; eighth++) {
            int first = (int) (eighth * eighthFrames);
            int length = Math.min(sound.length - first, (int) (0.3 * sampleRate));
            for (int i = 0; i < length; i++) {
                double t = (double) i / sampleRate;
                double kick = eighth % 4 == 0 ? Math.sin(2 * Math.PI * (50 * t - Math.exp(-t * 40))) : 0;
                double snare = eighth % 4 == 2 ? random.nextGaussian() * Math.exp(-t * 22) : 0;
                double hat = random.nextGaussian() * Math.exp(-t * 70) * 0.3;
                sound[first + i] += (float) (0.25 * (kick * Math.exp(-t * 14) + 0.5 * snare + hat));
            }
        }
        return sound;
    }

    private static double buzz(double seconds) {
        double sum = 0;
        for (int harmonic = 1; harmonic <= 25; harmonic++) {
            double hertz = 120.0 * harmonic;
            double gain = bell(hertz, 700, 150) + 0.7 * bell(hertz, 1_250, 200) + 0.1;
            sum += gain * Math.sin(2 * Math.PI * hertz * seconds);
        }
        return sum / 4;
    }

    private static double bell(double hertz, double centre, double width) {
        double away = (hertz - centre) / width;
        return Math.exp(-away * away);
    }
}
