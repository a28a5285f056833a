package comeback.bench.writer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whether styles differ in what can be measured: a plain classifier, the nearest mean of standardised features,
/// taught on some answers, tells in which style others were written.
///
/// @param right by style, how many it told
/// @param mistakes "X taken for Y", each
record StylesApart(int asked, Map<String, Integer> right, List<String> mistakes) {
    private static final double LEAST_SPREAD = 1e-6;

    StylesApart {
        right = Map.copyOf(right);
        mistakes = List.copyOf(mistakes);
    }

    private record Example(String style, double[] features) {}

    /// @param bpm of all answers
    static StylesApart of(List<Answered> taught, List<Answered> asked, double bpm) {
        List<Example> known = examples(taught, bpm);
        Map<String, double[]> means = means(known);
        double[] spread = spread(known, means);
        Map<String, Integer> right = new TreeMap<>();
        List<String> mistakes = new java.util.ArrayList<>();
        for (Example example : examples(asked, bpm)) {
            String told = nearest(example, means, spread);
            right.merge(example.style(), told.equals(example.style()) ? 1 : 0, Integer::sum);
            if (!told.equals(example.style())) {
                mistakes.add(example.style() + " taken for " + told);
            }
        }
        return new StylesApart(asked.size(), right, mistakes);
    }

    double share() {
        return 1 - (double) mistakes.size() / asked;
    }

    private static List<Example> examples(List<Answered> answers, double bpm) {
        return answers.stream()
                .map(answered -> new Example(answered.style(), StyleFeatures.of(answered.lyric(), bpm)))
                .toList();
    }

    private static Map<String, double[]> means(List<Example> examples) {
        int size = examples.getFirst().features().length;
        Map<String, double[]> means = new LinkedHashMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            double[] mean = means.computeIfAbsent(example.style(), style -> new double[size]);
            counts.merge(example.style(), 1, Integer::sum);
            for (int f = 0; f < size; f++) {
                mean[f] += example.features()[f];
            }
        }
        means.forEach((style, mean) -> {
            for (int f = 0; f < size; f++) {
                mean[f] /= counts.getOrDefault(style, 1);
            }
        });
        return means;
    }

    /// The standard deviation of each feature within a style.
    private static double[] spread(List<Example> examples, Map<String, double[]> means) {
        double[] spread = new double[examples.getFirst().features().length];
        for (Example example : examples) {
            double[] mean = means.getOrDefault(example.style(), example.features());
            for (int f = 0; f < spread.length; f++) {
                spread[f] += Math.pow(example.features()[f] - mean[f], 2) / examples.size();
            }
        }
        for (int f = 0; f < spread.length; f++) {
            spread[f] = Math.max(LEAST_SPREAD, Math.sqrt(spread[f]));
        }
        return spread;
    }

    private static String nearest(Example example, Map<String, double[]> means, double[] spread) {
        return means.entrySet().stream()
                .min(Comparator.comparingDouble(entry -> distance(example.features(), entry.getValue(), spread)))
                .orElseThrow()
                .getKey();
    }

    private static double distance(double[] one, double[] other, double[] spread) {
        double sum = 0;
        for (int f = 0; f < one.length; f++) {
            sum += spread[f] <= LEAST_SPREAD ? 0 : Math.pow((one[f] - other[f]) / spread[f], 2);
        }
        return sum;
    }
}
