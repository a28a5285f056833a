package comeback.perform;

import be.tarsos.dsp.pitch.Yin;
import java.util.Arrays;
import java.util.List;

/// The pitch of voices, measured by somebody else's code (YIN).
final class Pitch {
    private static final int WINDOW = 2048;

    private Pitch() {}

    /// The median over all voiced stretches, in Hz.
    static double median(List<float[]> sounds, int sampleRate) {
        Yin yin = new Yin(sampleRate, WINDOW);
        double[] heard = sounds.stream()
                .flatMapToDouble(sound -> java.util.stream.IntStream.range(0, sound.length / WINDOW)
                        .mapToDouble(
                                block -> yin.getPitch(Arrays.copyOfRange(sound, block * WINDOW, (block + 1) * WINDOW))
                                        .getPitch()))
                .filter(hertz -> hertz > 50 && hertz < 500)
                .sorted()
                .toArray();
        return heard[heard.length / 2];
    }
}
