package comeback.bench.ear;

import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.ArrayList;
import java.util.List;

/// How a verse comes to the ear.
///
/// @param drumsDecibels of the beat against the voice; -infinity for none
public record Condition(int sampleRate, double drumsDecibels) {
    private static final int[] RATES = {48_000, 16_000, 8_000};
    private static final double[] DRUMS = {Double.NEGATIVE_INFINITY, -20, -12, -6};

    /// Three rates, each without a beat and with three levels of one.
    public static List<Condition> all() {
        List<Condition> all = new ArrayList<>();
        for (int rate : RATES) {
            for (double drums : DRUMS) {
                all.add(new Condition(rate, drums));
            }
        }
        return all;
    }

    /// Those of them without a beat and with the loudest.
    public static List<Condition> outer() {
        return all().stream()
                .filter(each -> Double.isInfinite(each.drumsDecibels()) || each.drumsDecibels() == -6)
                .toList();
    }

    /// Such as `dryAt48000` or `drumsMinus6At8000`.
    String key() {
        String beat = Double.isInfinite(drumsDecibels) ? "dry" : "drumsMinus%.0f".formatted(-drumsDecibels);
        return beat + "At" + sampleRate;
    }

    Sound of(RappedVerse verse) {
        return Resampler.to(new Sound(RappedVerse.SAMPLE_RATE, verse.withDrums(drumsDecibels)), sampleRate);
    }
}
