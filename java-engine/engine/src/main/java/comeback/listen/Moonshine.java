package comeback.listen;

import comeback.model.OnnxGraph;
import comeback.model.Outputs;
import comeback.model.Tensor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The recogniser that Comeback comes with: Moonshine tiny, English, run on one thread.
public final class Moonshine implements Recogniser {
    private static final int BEGIN = 1;
    private static final int END = 2;
    private static final double TOKENS_PER_SECOND = 6.5;
    private static final int SHORTEST_SAMPLES = 1_600;

    private final OnnxGraph encoder;
    private final OnnxGraph decoder;
    private final Vocabulary vocabulary;

    private Moonshine(OnnxGraph encoder, OnnxGraph decoder, Vocabulary vocabulary) {
        this.encoder = encoder;
        this.decoder = decoder;
        this.vocabulary = vocabulary;
    }

    /// Loads `encoder_model.ort`, `decoder_model_merged.ort` and `tokenizer.bin` from a model folder.
    ///
    /// @throws comeback.problem.Problem when one of them cannot be read
    public static Moonshine load(Path folder) {
        Vocabulary vocabulary = Vocabulary.read(folder.resolve("tokenizer.bin"));
        OnnxGraph encoder = OnnxGraph.load(folder.resolve("encoder_model.ort"));
        try {
            return new Moonshine(encoder, OnnxGraph.load(folder.resolve("decoder_model_merged.ort")), vocabulary);
        } catch (RuntimeException unreadable) {
            encoder.close();
            throw unreadable;
        }
    }

    @Override
    public Transcription transcribe(float[] samples, List<Token> certain, HotWords hotWords) {
        if (samples.length > LONGEST_SECONDS * SAMPLE_RATE) {
            throw new IllegalArgumentException("a window is at most 20 s long, not " + samples.length + " samples");
        }
        float[] padded = samples.length < SHORTEST_SAMPLES ? Arrays.copyOf(samples, SHORTEST_SAMPLES) : samples;
        long[] ones = new long[padded.length];
        Arrays.fill(ones, 1);
        try (Tensor sound = Tensor.floats(padded, 1, padded.length);
                Tensor mask = Tensor.longs(ones, 1, ones.length);
                Outputs encoded = encoder.run(Map.of("input_values", sound, "attention_mask", mask));
                MoonshineDecoder reading = new MoonshineDecoder(decoder, encoded.get("last_hidden_state"))) {
            int most = (int) (padded.length * TOKENS_PER_SECOND / SAMPLE_RATE) + 4;
            return read(reading, certain, most, new HotWordBias(hotWords, vocabulary));
        }
    }

    private Transcription read(MoonshineDecoder reading, List<Token> certain, int most, HotWordBias bias) {
        List<Token> written = new ArrayList<>(certain);
        long[] ids = new long[certain.size() + 1];
        ids[0] = BEGIN;
        for (int i = 0; i < certain.size(); i++) {
            ids[i + 1] = certain.get(i).id();
        }
        while (written.size() < most) {
            float[] logProbabilities = reading.next(ids);
            float[] scores = logProbabilities.clone();
            bias.lift(scores, written);
            int best = highest(scores);
            if (best == END) {
                break;
            }
            written.add(new Token(best, vocabulary.text(best), logProbabilities[best]));
            ids = new long[] {best};
            int surplus = LoopGuard.surplus(written);
            if (surplus > 0 && written.size() - surplus >= certain.size()) {
                return new Transcription(written.subList(0, written.size() - surplus));
            }
        }
        return new Transcription(written);
    }

    private static int highest(float[] scores) {
        int best = 0;
        for (int id = 1; id < scores.length; id++) {
            best = scores[id] > scores[best] ? id : best;
        }
        return best;
    }

    @Override
    public void close() {
        encoder.close();
        decoder.close();
    }
}
