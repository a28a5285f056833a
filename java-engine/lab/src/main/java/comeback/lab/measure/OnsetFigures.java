package comeback.lab.measure;

import comeback.listen.Onset;
import comeback.listen.OnsetDetector;
import comeback.listen.PhoneNet;
import comeback.listen.RiseDetector;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How well detectors find the vowel onsets of verses: with and without drums, at several sample rates.
public final class OnsetFigures {
    private static final double[] DRUMS = {Double.NEGATIVE_INFINITY, -20, -12, -6};
    private static final int[] RATES = {48_000, 16_000, 8_000};
    private static final double[] TOLERANCES = {0.02, 0.03, 0.05};

    private OnsetFigures() {}

    /// For each condition and detector: F1 at each tolerance, and how many onsets were found of those there.
    public static List<Map<String, Object>> of(List<Verse> verses, PhoneNet net) {
        Map<String, BiFunction<float[], Integer, List<Onset>>> detectors = new LinkedHashMap<>();
        detectors.put("rise", RiseDetector::detect);
        detectors.put("net", (samples, rate) -> OnsetDetector.detect(samples, rate, net));
        List<Map<String, Object>> figures = new ArrayList<>();
        for (int rate : RATES) {
            for (double drums : DRUMS) {
                List<float[]> sounds = verses.stream()
                        .map(verse -> Resampler.to(new Sound(Verse.SAMPLE_RATE, verse.withDrums(drums)), rate)
                                .samples())
                        .toList();
                detectors.forEach((name, detector) -> {
                    Map<String, Object> figure = new LinkedHashMap<>();
                    figure.put("sampleRate", rate);
                    figure.put("drumsDecibels", Double.isInfinite(drums) ? "none" : drums);
                    figure.put("detector", name);
                    measure(verses, sounds, samples -> detector.apply(samples, rate), figure);
                    figures.add(figure);
                });
            }
        }
        return figures;
    }

    private static void measure(
            List<Verse> verses,
            List<float[]> sounds,
            Function<float[], List<Onset>> detector,
            Map<String, Object> figure) {
        Hits[] hits = new Hits[TOLERANCES.length];
        Arrays.fill(hits, Hits.NONE);
        for (int i = 0; i < sounds.size(); i++) {
            double[] found = detector.apply(sounds.get(i)).stream()
                    .mapToDouble(Onset::seconds)
                    .toArray();
            for (int k = 0; k < hits.length; k++) {
                hits[k] = hits[k].plus(Hits.of(verses.get(i).onsets(), found, TOLERANCES[k]));
            }
        }
        for (int k = 0; k < hits.length; k++) {
            figure.put("f1Within%dMillis".formatted(Math.round(1_000 * TOLERANCES[k])), rounded(hits[k].f1()));
        }
        Hits widest = hits[hits.length - 1];
        figure.put("precision", rounded(widest.precision()));
        figure.put("recall", rounded(widest.recall()));
    }

    private static double rounded(double value) {
        return Math.round(1_000 * value) / 1_000.0;
    }
}
