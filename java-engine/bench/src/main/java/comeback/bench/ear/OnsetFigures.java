package comeback.bench.ear;

import comeback.bench.Figures;
import comeback.listen.Onset;
import comeback.listen.OnsetDetector;
import comeback.listen.PhoneNet;
import comeback.listen.RiseDetector;
import comeback.wave.Sound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How well detectors find the vowel onsets of verses: with and without drums, at several sample rates.
public final class OnsetFigures {
    private static final int[] TOLERANCES_MILLIS = {20, 30, 50};

    private OnsetFigures() {}

    /// For each condition, of the detector with the net ("net") and without ("rise"): F1 within 20, 30 and 50 ms, and
    /// at
    /// 50 ms the shares of vowels that are missed and of onsets that are false.
    public static Map<String, Object> of(List<RappedVerse> verses, PhoneNet net) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Condition condition : Condition.all()) {
            List<Sound> sounds = verses.stream().map(condition::of).toList();
            Map<String, Object> both = new LinkedHashMap<>();
            both.put(
                    "net",
                    json(
                            verses,
                            found(sounds, sound -> OnsetDetector.detect(sound.samples(), sound.sampleRate(), net))));
            both.put(
                    "rise",
                    json(verses, found(sounds, sound -> RiseDetector.detect(sound.samples(), sound.sampleRate()))));
            figures.put(condition.key(), both);
        }
        return figures;
    }

    static List<double[]> found(List<Sound> sounds, Function<Sound, List<Onset>> detector) {
        return sounds.stream()
                .map(sound -> detector.apply(sound).stream()
                        .mapToDouble(Onset::seconds)
                        .toArray())
                .toList();
    }

    private static Map<String, Object> json(List<RappedVerse> verses, List<double[]> found) {
        Map<String, Object> json = new LinkedHashMap<>();
        Hits last = Hits.NONE;
        for (int tolerance : TOLERANCES_MILLIS) {
            last = hits(verses, found, tolerance / 1_000.0);
            json.put("f1Within%dMillis".formatted(tolerance), Figures.thousandth(last.f1()));
        }
        json.put("missedShare", Figures.thousandth(1 - last.recall()));
        json.put("falseShare", Figures.thousandth(1 - last.precision()));
        return json;
    }

    private static Hits hits(List<RappedVerse> verses, List<double[]> found, double tolerance) {
        Hits hits = Hits.NONE;
        for (int i = 0; i < verses.size(); i++) {
            hits = hits.plus(Hits.of(verses.get(i).onsets(), found.get(i), tolerance));
        }
        return hits;
    }
}
