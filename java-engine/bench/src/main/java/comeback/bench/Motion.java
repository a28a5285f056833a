package comeback.bench;

import comeback.perform.PhraseScore;
import comeback.perform.Unit;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a verse moves, measured in its sound syllable by syllable.
///
/// @param pitchSd standard deviation of the syllables' pitch, in semitones
/// @param pitchRange from their 10th to their 90th percentile
/// @param levelSd standard deviation of their level, in decibels
/// @param stressSemitones of stressed syllables above their unstressed neighbours, mean
/// @param stressDecibels likewise
/// @param accentsThatStand share of planned accents at least 2 semitones or 3 dB above their neighbours
/// @param stressedMillis median length of a stressed vowel, as it was scheduled and warped
/// @param unstressedMillis likewise
record Motion(
        double pitchSd,
        double pitchRange,
        double levelSd,
        double stressSemitones,
        double stressDecibels,
        double accentsThatStand,
        double stressedMillis,
        double unstressedMillis) {
    private static final double STRESSED = 0.4;
    private static final double PLANNED_ACCENT = 0.7;

    /// @param voiceHz the pitch that the voice is centred on
    static Motion of(List<Rendition> verse, double voiceHz) {
        List<Double> pitches = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        List<Double> up = new ArrayList<>();
        List<Double> louder = new ArrayList<>();
        int accents = 0;
        int standing = 0;
        for (Rendition line : verse) {
            VowelFigures figures = VowelFigures.of(line, voiceHz);
            List<PlacedSyllable> places = line.line().syllables();
            for (int k = 0; k < places.size(); k++) {
                add(pitches, figures.semitones()[k]);
                add(levels, figures.decibels()[k]);
                double accent = places.get(k).accent();
                double above = figures.above(figures.semitones(), places, k, limit(accent));
                double over = figures.above(figures.decibels(), places, k, limit(accent));
                if (accent >= PLANNED_ACCENT) {
                    accents++;
                    standing += above >= 2 || over >= 3 ? 1 : 0;
                }
                if (accent >= STRESSED) {
                    add(up, figures.above(figures.semitones(), places, k, STRESSED));
                    add(louder, figures.above(figures.decibels(), places, k, STRESSED));
                }
            }
        }
        double[] sorted =
                pitches.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Motion(
                deviation(pitches),
                sorted[(int) (0.9 * (sorted.length - 1))] - sorted[(int) (0.1 * (sorted.length - 1))],
                deviation(levels),
                mean(up),
                mean(louder),
                accents == 0 ? 1 : standing / (double) accents,
                vowelMillis(verse, true),
                vowelMillis(verse, false));
    }

    /// Neighbours of a planned accent are those without one; of a mere stress, those without stress.
    private static double limit(double accent) {
        return accent >= PLANNED_ACCENT ? PLANNED_ACCENT : STRESSED;
    }

    private static double vowelMillis(List<Rendition> verse, boolean stressed) {
        List<Double> millis = new ArrayList<>();
        for (Rendition line : verse) {
            PhraseScore score = line.phrase().score();
            double[] length = new double[line.line().syllables().size()];
            for (int unit = 0; unit < score.units().size(); unit++) {
                if (score.units().get(unit).role() == Unit.Role.VOWEL) {
                    length[score.units().get(unit).syllable()] += 1000
                            * (score.warp().at(score.startSeconds()[unit + 1])
                                    - score.warp().at(score.startSeconds()[unit]));
                }
            }
            for (int k = 0; k + 1 < length.length; k++) {
                if (line.line().syllables().get(k).accent() >= STRESSED == stressed) {
                    millis.add(length[k]);
                }
            }
        }
        return Figures.median(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void add(List<Double> values, double value) {
        if (!Double.isNaN(value)) {
            values.add(value);
        }
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double deviation(List<Double> values) {
        double mean = mean(values);
        return Math.sqrt(values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pitchSdSemitones", Figures.tenth(pitchSd));
        json.put("pitchRangeSemitones", Figures.tenth(pitchRange));
        json.put("levelSdDecibels", Figures.tenth(levelSd));
        json.put("stressSemitones", Figures.tenth(stressSemitones));
        json.put("stressDecibels", Figures.tenth(stressDecibels));
        json.put("accentsThatStand", Figures.thousandth(accentsThatStand));
        json.put("stressedVowelMillis", Figures.tenth(stressedMillis));
        json.put("unstressedVowelMillis", Figures.tenth(unstressedMillis));
        json.put("flat", FlatAffect.isFlat(this));
        return json;
    }
}
