package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.Swapped;
import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.json.StyleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Our styles differ in what can be measured: a plain classifier (the nearest mean of standardised features), taught on
/// answers to some opponents, tells by which style others were answered. `calm` writes as `laid-back` does and differs
/// in
/// how it is performed, so the two count as one here.
class StylesApartTest {
    private static final int SEEDS = 8;
    private static final double BPM = 92;
    private static final double LEAST_SPREAD = 1e-6;

    private record Example(String style, double[] features) {}

    @Test
    void aPlainClassifierTellsThemApart() throws IOException {
        List<String> styles = styles();
        List<Example> taught = new ArrayList<>();
        List<Example> asked = new ArrayList<>();
        List<List<String>> opponents = Studio.opponents();
        for (String style : styles) {
            for (int k = 0; k < opponents.size(); k++) {
                for (long seed = 1; seed <= SEEDS; seed++) {
                    (k % 2 == 0 ? taught : asked).add(example(style, opponents.get(k), seed));
                }
            }
        }
        Map<String, double[]> means = new LinkedHashMap<>();
        double[] spread = spread(taught, means);
        Map<String, Integer> right = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        for (Example example : asked) {
            String told = nearest(example, means, spread);
            right.merge(example.style(), told.equals(example.style()) ? 1 : 0, Integer::sum);
            if (!told.equals(example.style())) {
                mistakes.add(example.style() + " taken for " + told);
            }
        }
        double share = 1 - (double) mistakes.size() / asked.size();
        System.out.printf("styles told apart: %.3f of %d, %s%n", share, asked.size(), right);
        assertThat(styles).hasSizeGreaterThanOrEqualTo(8);
        assertThat(share).as(String.join("\n", mistakes)).isGreaterThanOrEqualTo(0.85);
    }

    private static List<String> styles() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(Studio.PRESETS.resolve("styles"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(style -> !style.equals("calm"))
                    .sorted()
                    .toList();
        }
    }

    private static Example example(String style, List<String> words, long seed) {
        Reading reading = Studio.read(Swapped.by(seed, words));
        assertThat(StyleJson.read(style, Studio.PRESETS).name()).isEqualTo(style);
        return new Example(style, StyleFeatures.of(Studio.answer(reading, BattleMemory.EMPTY, style, seed), BPM));
    }

    /// Fills `means` by style; gives the standard deviation of each feature within a style.
    private static double[] spread(List<Example> examples, Map<String, double[]> means) {
        int size = examples.getFirst().features().length;
        for (Example example : examples) {
            means.computeIfAbsent(example.style(), style -> new double[size]);
        }
        means.forEach((style, mean) -> {
            List<Example> own = examples.stream()
                    .filter(example -> example.style().equals(style))
                    .toList();
            for (int f = 0; f < size; f++) {
                int feature = f;
                mean[f] = own.stream()
                        .mapToDouble(example -> example.features()[feature])
                        .average()
                        .orElse(0);
            }
        });
        double[] spread = new double[size];
        for (int f = 0; f < size; f++) {
            int feature = f;
            double squares = examples.stream()
                    .mapToDouble(
                            example -> Math.pow(example.features()[feature] - means.get(example.style())[feature], 2))
                    .average()
                    .orElse(0);
            spread[f] = Math.max(LEAST_SPREAD, Math.sqrt(squares));
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
