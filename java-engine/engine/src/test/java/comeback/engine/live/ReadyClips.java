package comeback.engine.live;

import comeback.bridge.AudioSide;
import comeback.bridge.SessionLayout;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// The clips that an engine has published and not taken back, read out of the memory that it shares; each is known by
/// the anchor it is published with, in quarter notes.
record ReadyClips(AudioSide side) {
    private static final int ANCHOR = 24;
    private static final int TEMPO = 32;
    private static final int FRAMES = 48;
    private static final int SAMPLES = 56;
    private static final int LAYERS = 76;

    /// How many frames each has.
    Map<Double, Long> frames() {
        return each(slot -> memory().getLong(slot + FRAMES));
    }

    /// The tempo that each was performed at.
    Map<Double, Double> tempos() {
        return each(slot -> memory().getDouble(slot + TEMPO));
    }

    /// Which layers each has: the lead is 1, doubles are 2, ad-libs are 4.
    Map<Double, Integer> layers() {
        return each(slot -> memory().getInt(slot + LAYERS));
    }

    /// A figure for each that is another one when any sample of it is another.
    Map<Double, Integer> sounds() {
        return each(this::sound);
    }

    private int sound(int slot) {
        int hash = 1;
        long first = memory().getLong(slot + SAMPLES);
        long samples = memory().getLong(slot + FRAMES) * Integer.bitCount(memory().getInt(slot + LAYERS));
        for (long at = 0; at < samples; at++) {
            hash = 31 * hash + memory().getInt((int) (first + 4 * at));
        }
        return hash;
    }

    private <T> Map<Double, T> each(IntFunction<T> figure) {
        Map<Double, T> all = new TreeMap<>();
        for (int i = 0; i < SessionLayout.CLIP_SLOTS; i++) {
            int slot = AudioSide.slot(i);
            if (side.state(i) == 1) {
                all.put(memory().getDouble(slot + ANCHOR), figure.apply(slot));
            }
        }
        return all;
    }

    private ByteBuffer memory() {
        return side.memory();
    }
}
