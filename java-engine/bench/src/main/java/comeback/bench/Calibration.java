package comeback.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a detector reads early or late, found on sound whose onsets are known, and what it still misses on
/// other such sound.
///
/// @param constantMillis the median of what it misses on the pieces to fit, over all voices
/// @param own what it misses on the pieces to check, that constant taken off
record Calibration(OnsetMeter meter, double constantMillis, Spread own) {
    static Calibration of(OnsetMeter meter, List<SplicedSpeech> fit, List<SplicedSpeech> check) {
        double[] raw = fit.stream()
                .flatMapToDouble(spliced -> java.util.Arrays.stream(spliced.errors(meter, 0)))
                .toArray();
        double constant = Figures.median(raw);
        double[] left = check.stream()
                .flatMapToDouble(spliced -> java.util.Arrays.stream(spliced.errors(meter, constant)))
                .toArray();
        return new Calibration(meter, constant, Spread.of(left));
    }

    /// How far each vowel of a verse lies from its plan, in milliseconds; one that is not found counts as 75.
    double[] errors(List<Rendition> verse) {
        return verse.stream()
                .flatMapToDouble(line -> {
                    double[] planned = line.planned();
                    double[] found = meter.onsets(line.samples(), planned);
                    for (int k = 0; k < found.length; k++) {
                        found[k] = Double.isNaN(found[k]) ? 75 : 1000 * (found[k] - planned[k]) - constantMillis;
                    }
                    return java.util.Arrays.stream(found);
                })
                .toArray();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("constantMillis", Figures.tenth(constantMillis));
        json.put("ownErrorMillis", own.json());
        return json;
    }
}
