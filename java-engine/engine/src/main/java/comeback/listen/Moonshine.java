package comeback.listen;

import comeback.model.OnnxGraph;
import comeback.model.Outputs;
import comeback.model.Tensor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/// The recogniser that Comeback comes with: Moonshine tiny, English, run on one thread.
public final class Moonshine implements Recogniser {
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
    public Transcription transcribe(float[] samples, Hints hints) {
        if (samples.length > LONGEST_SECONDS * SAMPLE_RATE) {
            throw new IllegalArgumentException("a window is at most 20 s long, not " + samples.length + " samples");
        }
        float[] padded = samples.length < SHORTEST_SAMPLES ? Arrays.copyOf(samples, SHORTEST_SAMPLES) : samples;
        long[] ones = new long[padded.length];
        Arrays.fill(ones, 1);
        try (Tensor sound = Tensor.floats(padded, 1, padded.length);
                Tensor mask = Tensor.longs(ones, 1, ones.length);
                Outputs encoded = encoder.run(Map.of("input_values", sound, "attention_mask", mask))) {
            int most = (int) (padded.length * TOKENS_PER_SECOND / SAMPLE_RATE) + 4;
            return new MoonshineReading(decoder, encoded.get("last_hidden_state"), vocabulary, hints, most).read();
        }
    }

    @Override
    public void close() {
        encoder.close();
        decoder.close();
    }
}
