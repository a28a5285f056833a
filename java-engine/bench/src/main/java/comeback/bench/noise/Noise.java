package comeback.bench.noise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// An endless mono sound without words, within ±1. For one thread; the same seed gives the same sound.
@FunctionalInterface
public interface Noise {
    int SAMPLE_RATE = 48_000;

    /// The next sample.
    double next();

    /// What makes all that we know, by name: from silence to a crowd.
    static Map<String, Supplier<Noise>> all(long seed) {
        Map<String, Supplier<Noise>> all = new LinkedHashMap<>();
        all.put("silence", () -> new Dither(seed));
        all.put("pinkNoise", () -> new PinkNoise(seed));
        all.put("hum", () -> new Hum());
        all.put("clicks", () -> new Clicks(seed));
        all.put("drums", () -> Loop.ofDrums(seed));
        all.put("bassLine", () -> new BassLine(seed));
        all.put("crowd", () -> Loop.ofACrowd(seed));
        return all;
    }

    /// The next samples as a host has them.
    default float[] block(int frames) {
        float[] block = new float[frames];
        for (int i = 0; i < frames; i++) {
            block[i] = (float) next();
        }
        return block;
    }
}
