package comeback.bench.ear;

import comeback.bench.Figures;
import comeback.listen.Heard;
import comeback.listen.Transcript;
import comeback.sound.Lexicon;
import comeback.time.Tempo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// How near to where they are vowels are laid when the words are given.
final class AlignmentFigures {
    /// At which quarter notes are seconds.
    private static final Tempo TEMPO = new Tempo(60);

    private AlignmentFigures() {}

    /// By condition: the shares of the verses' vowels that are laid within 20 and 50 ms, and the median of the errors
    /// with their signs (later is positive).
    ///
    /// @param lines what every verse says
    static Map<String, Object> of(
            List<RappedVerse> verses, List<String> lines, Lexicon lexicon, Consumer<String> progress) {
        List<String> words = lines.stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        for (Condition condition : Condition.all()) {
            progress.accept("Laying words, " + condition.key());
            List<Double> errors = new ArrayList<>();
            for (RappedVerse verse : verses) {
                Heard laid = Transcript.aligned(condition.of(verse), TEMPO, lexicon, words);
                errors.addAll(errors(verse.onsets(), laid));
            }
            json.put(condition.key(), figures(errors));
        }
        return json;
    }

    /// Seconds, in the order of the words' syllables; those that are not laid are infinitely off.
    static List<Double> errors(double[] onsets, Heard laid) {
        double[] found = laid.syllables().stream()
                .filter(syllable -> syllable.word() >= 0)
                .mapToDouble(syllable -> syllable.vowelOnset().quarters())
                .toArray();
        List<Double> errors = new ArrayList<>();
        for (int i = 0; i < onsets.length; i++) {
            errors.add(i < found.length ? found[i] - onsets[i] : Double.POSITIVE_INFINITY);
        }
        return errors;
    }

    static Map<String, Object> figures(List<Double> errors) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int tolerance : new int[] {20, 50}) {
            long within = errors.stream()
                    .filter(error -> Math.abs(error) <= tolerance / 1_000.0)
                    .count();
            json.put("within%dMillis".formatted(tolerance), Figures.thousandth(within / (double) errors.size()));
        }
        double[] signed = errors.stream().mapToDouble(error -> 1_000 * error).toArray();
        json.put("medianErrorMillis", Figures.tenth(Figures.median(signed)));
        return json;
    }
}
