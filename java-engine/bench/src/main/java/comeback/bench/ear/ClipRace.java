package comeback.bench.ear;

import comeback.bench.Figures;
import comeback.bench.WordErrors;
import comeback.listen.Hints;
import comeback.listen.Recogniser;
import comeback.listen.SpokenWord;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Our recogniser beside its model's own runtime, on the same clips of 4, 8 and 12 s in turn, both warm, one thread
/// each, without a certain beginning and hot words.
public final class ClipRace {
    private static final int[] CLIP_SECONDS = {4, 8, 12};
    private static final int ROUNDS = 3;

    /// The model's own runtime.
    public interface Rival extends AutoCloseable {
        /// @param samples mono at {@link Recogniser#SAMPLE_RATE}
        /// @throws comeback.problem.Problem when it fails
        Answer transcribe(float[] samples);

        @Override
        void close();
    }

    /// @param millis of the clock, as the runtime took it itself
    /// @param processorMillis that its process used
    public record Answer(String text, double millis, double processorMillis) {}

    private final Optional<Rival> rival;
    private final String absent;

    /// @param rival stays the caller's to close
    /// @param absent what to say when there is none
    public ClipRace(Optional<Rival> rival, String absent) {
        this.rival = rival;
        this.absent = absent;
    }

    Map<String, Object> of(Recogniser ours, List<RappedVerse> verses, Consumer<String> progress) {
        if (rival.isEmpty()) {
            return Map.of("notMeasured", absent);
        }
        progress.accept("Racing Moonshine's own runtime");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "compares",
                "one greedy decoding of the same clip, its voice detector, speaker labels and copies of "
                        + "sound switched off; medians over clips and rounds, in turn, warm");
        for (int seconds : CLIP_SECONDS) {
            json.put("clipsOf%dSeconds".formatted(seconds), clips(ours, rival.get(), verses, seconds));
        }
        return json;
    }

    private static Map<String, Object> clips(Recogniser ours, Rival rival, List<RappedVerse> verses, int seconds) {
        List<Answer> here = new ArrayList<>();
        List<Answer> there = new ArrayList<>();
        WordErrors apart = WordErrors.NONE;
        for (RappedVerse verse : verses) {
            float[] clip = Arrays.copyOf(
                    Resampler.to(new Sound(RappedVerse.SAMPLE_RATE, verse.samples()), Recogniser.SAMPLE_RATE)
                            .samples(),
                    seconds * Recogniser.SAMPLE_RATE);
            transcribe(ours, clip);
            Answer warm = rival.transcribe(clip);
            apart = apart.plus(WordErrors.of(
                    List.of(warm.text()), List.of(transcribe(ours, clip).text())));
            for (int round = 0; round < ROUNDS; round++) {
                here.add(transcribe(ours, clip));
                there.add(rival.transcribe(clip));
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("clips", verses.size());
        json.put("ourMillis", Figures.tenth(millis(here)));
        json.put("theirMillis", Figures.tenth(millis(there)));
        json.put("ratio", Figures.thousandth(millis(here) / millis(there)));
        json.put("ourProcessorMillis", Figures.tenth(processor(here)));
        json.put("theirProcessorMillis", Figures.tenth(processor(there)));
        json.put("processorRatio", Figures.thousandth(processor(here) / processor(there)));
        json.put("ourWords", WordErrors.of(texts(here), List.of()).said());
        json.put("theirWords", WordErrors.of(texts(there), List.of()).said());
        json.put("wordsApart", apart.wrong());
        return json;
    }

    private static Answer transcribe(Recogniser ours, float[] clip) {
        String[] text = new String[1];
        long began = System.nanoTime();
        double used = LiveStream.processorSeconds(() -> text[0] = String.join(
                " ",
                ours.transcribe(clip, Hints.NONE).words().stream()
                        .map(SpokenWord::text)
                        .toList()));
        return new Answer(text[0], (System.nanoTime() - began) / 1e6, 1000 * used);
    }

    private static List<String> texts(List<Answer> answers) {
        return answers.stream().map(Answer::text).toList();
    }

    private static double millis(List<Answer> answers) {
        return Figures.median(answers.stream().mapToDouble(Answer::millis).toArray());
    }

    private static double processor(List<Answer> answers) {
        return Figures.median(
                answers.stream().mapToDouble(Answer::processorMillis).toArray());
    }
}
