package comeback.perform;

import comeback.model.OnnxGraph;
import comeback.model.Outputs;
import comeback.model.Tensor;
import java.nio.file.Path;
import java.util.Map;

/// The three graphs of the voice model: symbols → features, features → melody, both → spectra. For one thread
/// at a time.
public final class HibariVoice implements VoiceModel {
    private static final double SECONDS_PER_DURATION = 0.025;
    /// Frames come in pairs: the melody is drawn at half the rate.
    private static final double SLOW_FRAMES_PER_SECOND = Contour.FRAMES_PER_SECOND / 2;

    private static final int TEXT_CHANNELS = 128;
    private static final int PROSODY_CHANNELS = 192;

    private final Synthesis synthesis = new Synthesis();
    private final OnnxGraph encoder;
    private final OnnxGraph melodist;
    private final OnnxGraph decoder;

    private HibariVoice(Path folder) {
        encoder = OnnxGraph.load(folder.resolve("hibari-encoder.onnx"));
        melodist = OnnxGraph.load(folder.resolve("hibari-prosody.onnx"));
        decoder = OnnxGraph.load(folder.resolve("hibari-decoder.onnx"));
    }

    /// @param folder the model's, in the store
    /// @throws comeback.problem.Problem when the folder lacks one of the graphs
    public static HibariVoice load(Path folder) {
        return new HibariVoice(folder);
    }

    @Override
    public Encoded encode(long[] ids) {
        try (Tensor symbols = Tensor.longs(ids, 1, ids.length);
                Outputs encoded = encoder.run(Map.of("ids", symbols))) {
            float[] durations = encoded.get("durations").toFloats();
            double[] seconds = new double[durations.length];
            for (int i = 0; i < seconds.length; i++) {
                seconds[i] = durations[i] * SECONDS_PER_DURATION;
            }
            return new Encoded(
                    seconds,
                    encoded.get("text").toFloats(),
                    encoded.get("prosody").toFloats());
        }
    }

    @Override
    public Contour melody(Encoded line, Schedule schedule) {
        int slow = slowFrames(schedule);
        float[] spread = schedule.spread(line.prosody(), PROSODY_CHANNELS, slow, SLOW_FRAMES_PER_SECOND);
        try (Tensor prosody = Tensor.floats(spread, 1, PROSODY_CHANNELS, slow);
                Outputs drawn = melodist.run(Map.of("prosody", prosody))) {
            return new Contour(drawn.get("f0").toFloats(), drawn.get("energy").toFloats());
        }
    }

    @Override
    public Drawing draw(Encoded line, Schedule schedule, Contour contour, Timbre timbre) {
        int frames = 2 * slowFrames(schedule);
        float[] spread = schedule.spread(line.text(), TEXT_CHANNELS, frames, Contour.FRAMES_PER_SECOND);
        try (Tensor text = Tensor.floats(spread, 1, TEXT_CHANNELS, frames);
                Tensor f0 = Tensor.floats(contour.f0Hz(), 1, frames);
                Tensor energy = Tensor.floats(contour.energy(), 1, frames);
                Outputs drawn = decoder.run(Map.of("text", text, "f0", f0, "energy", energy))) {
            Spectra spectra = Spectra.of(drawn, timbre.frequencyWarp());
            if (timbre.f0Ratio() * timbre.bend() != 1) {
                Envelope.bridge(spectra, contour.f0Hz(), timbre.frequencyWarp());
            }
            spectra.roughen(contour.f0Hz(), timbre.breathinessDecibels(), timbre.consonantDecibels());
            float[] sung = timbre.sung(contour.f0Hz());
            Filters filters = Filters.of(spectra);
            return (warp, noiseSeed) -> synthesis.render(filters, sung, timbre.grit(), warp, noiseSeed);
        }
    }

    private static int slowFrames(Schedule schedule) {
        return (int) Math.ceil(schedule.seconds() * SLOW_FRAMES_PER_SECOND);
    }

    @Override
    public void close() {
        encoder.close();
        melodist.close();
        decoder.close();
    }
}
