package comeback.bench.noise;

import java.util.SplittableRandom;

/// A beat unlike Comeback's own: long tuned kicks that fall in pitch, claps, rolling hats, a cowbell.
final class TrapBeat {
    private static final int SLOTS = 16;

    private final float[] sound;
    private final SplittableRandom chance;

    private TrapBeat(int frames, long seed) {
        this.sound = new float[frames];
        this.chance = new SplittableRandom(seed);
    }

    /// Bars of 4/4, mono within ±1.
    static float[] render(double bpm, int bars, long seed) {
        double slotFrames = 15 / bpm * Noise.SAMPLE_RATE;
        TrapBeat beat = new TrapBeat((int) (bars * SLOTS * slotFrames), seed);
        for (int slot = 0; slot < bars * SLOTS; slot++) {
            beat.slot(slot % SLOTS, (int) (slot * slotFrames), slotFrames);
        }
        return beat.sound;
    }

    private void slot(int slot, int first, double slotFrames) {
        if (slot == 0 || slot == 7 || slot == 10) {
            kick(first, slot == 10 ? 65 : 49);
        }
        if (slot == 8) {
            clap(first);
        }
        if (slot == 5 || slot == 13) {
            bell(first);
        }
        int rolls = slot == 14 ? 3 : 1;
        for (int roll = 0; roll < rolls; roll++) {
            hiss(first + (int) (roll * slotFrames / rolls), 0.15, 0.03, true);
        }
    }

    private void kick(int first, double hertz) {
        double phase = 0;
        for (int i = 0; i < 0.7 * Noise.SAMPLE_RATE; i++) {
            double seconds = i / (double) Noise.SAMPLE_RATE;
            phase += 2 * Math.PI * hertz * (1 + 3 * Math.exp(-seconds * 35)) / Noise.SAMPLE_RATE;
            add(first + i, 0.45 * Math.exp(-seconds * 5) * Math.tanh(1.5 * Math.sin(phase)));
        }
    }

    private void clap(int first) {
        for (int hand = 0; hand < 3; hand++) {
            hiss(first + hand * Noise.SAMPLE_RATE / 90, 0.25, hand == 2 ? 0.12 : 0.01, false);
        }
    }

    private void hiss(int first, double level, double seconds, boolean isBright) {
        double before = 0;
        for (int i = 0; i < 5 * seconds * Noise.SAMPLE_RATE; i++) {
            double white = 2 * chance.nextDouble() - 1;
            double sample = isBright ? (white - before) / 2 : (white + before) / 2;
            before = white;
            add(first + i, level * sample * Math.exp(-i / (seconds * Noise.SAMPLE_RATE)));
        }
    }

    private void bell(int first) {
        for (int i = 0; i < 0.25 * Noise.SAMPLE_RATE; i++) {
            double seconds = i / (double) Noise.SAMPLE_RATE;
            double both = Math.signum(Math.sin(2 * Math.PI * 540 * seconds))
                    + Math.signum(Math.sin(2 * Math.PI * 800 * seconds));
            add(first + i, 0.06 * both * Math.exp(-seconds * 18));
        }
    }

    private void add(int frame, double sample) {
        if (frame < sound.length) {
            sound[frame] += (float) sample;
        }
    }
}
