package comeback.lab.measure;

import comeback.listen.Onset;
import comeback.listen.OnsetDetector;
import comeback.listen.PhoneNet;
import comeback.listen.RiseDetector;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// How well detectors find the vowel onsets of verses: with and without drums, at several sample rates.
public final class OnsetFigures {
    private static final double[] DRUMS = {Double.NEGATIVE_INFINITY, -20, -12, -6};
    private static final int[] RATES = {48_000, 16_000, 8_000};
    private static final double[] TOLERANCES = {0.02, 0.03, 0.05};

    private OnsetFigures() {}

    /// For each condition, of the detector without a net ("rise") and with it: F1 within 20, 30 and 50 ms.
    public static Map<String, Map<String, double[]>> of(List<Verse> verses, PhoneNet net) {
        Map<String, Map<String, double[]>> figures = new LinkedHashMap<>();
        for (int rate : RATES) {
            for (double drums : DRUMS) {
                List<float[]> sounds = verses.stream()
                        .map(verse -> Resampler.to(new Sound(Verse.SAMPLE_RATE, verse.withDrums(drums)), rate)
                                .samples())
                        .toList();
                Map<String, double[]> both = new LinkedHashMap<>();
                both.put("rise", f1(verses, sounds, samples -> RiseDetector.detect(samples, rate)));
                both.put("net", f1(verses, sounds, samples -> OnsetDetector.detect(samples, rate, net)));
                String beat = Double.isInfinite(drums) ? "dry" : "drums at %.0f dB".formatted(drums);
                figures.put("%d Hz, %s".formatted(rate, beat), both);
            }
        }
        return figures;
    }

    private static double[] f1(List<Verse> verses, List<float[]> sounds, Function<float[], List<Onset>> detector) {
        List<double[]> found = sounds.stream()
                .map(sound -> detector.apply(sound).stream()
                        .mapToDouble(Onset::seconds)
                        .toArray())
                .toList();
        return DoubleStream.of(TOLERANCES)
                .map(tolerance -> {
                    Hits hits = Hits.NONE;
                    for (int i = 0; i < verses.size(); i++) {
                        hits = hits.plus(Hits.of(verses.get(i).onsets(), found.get(i), tolerance));
                    }
                    return Math.round(1_000 * hits.f1()) / 1_000.0;
                })
                .toArray();
    }
}
