package comeback.perform;

import comeback.model.Outputs;
import comeback.model.Tensor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/// One of Kokoro's voices: symbols → features, features → melody, both → sound. For one thread at a time.
///
/// Its nets speak a few times slower than hibari's: for bounces and fast machines.
public final class KokoroVoice implements VoiceModel {
    /// A duration's unit, and a frame of what the nets are given.
    static final double FRAMES_PER_SECOND = 40;

    private static final int TEXT_CHANNELS = 512;
    private static final int PROSODY_CHANNELS = 640;
    private static final int EDGES = 2;
    /// Silence that the nets are given before and after a line, and that nobody hears: without so much, they
    /// swallow its first and last consonants.
    static final int FRAMES_BEFORE = 10;

    static final int FRAMES_AFTER = 8;

    private final KokoroGraphs graphs;
    private final StyleVectors style;

    private KokoroVoice(KokoroGraphs graphs, StyleVectors style) {
        this.graphs = graphs;
        this.style = style;
    }

    /// @param graphs may be shared with other voices, on the same thread; closing one voice closes them
    /// @param folder the model's, in the store
    /// @param style the name of one of the model's styles
    /// @throws comeback.problem.Problem when the model has no such style
    public static KokoroVoice of(KokoroGraphs graphs, Path folder, String style) {
        return new KokoroVoice(graphs, StyleVectors.read(folder, style));
    }

    @Override
    public Encoded encode(long[] ids) {
        try (Tensor tokens = Tensor.longs(ids, 1, ids.length);
                Tensor who = style(ids.length);
                Outputs encoded = graphs.encoder().run(Map.of("tokens", tokens, "style", who))) {
            float[] durations = encoded.get("durations").toFloats();
            double[] seconds = new double[durations.length];
            for (int i = 0; i < seconds.length; i++) {
                seconds[i] = durations[i] / FRAMES_PER_SECOND;
            }
            return new Encoded(
                    seconds,
                    encoded.get("text").toFloats(),
                    transposed(encoded.get("prosody").toFloats(), PROSODY_CHANNELS));
        }
    }

    @Override
    public Contour melody(Encoded line, Schedule schedule) {
        int heard = (int) Math.ceil(schedule.seconds() * FRAMES_PER_SECOND);
        int frames = FRAMES_BEFORE + heard + FRAMES_AFTER;
        float[] spread = later(schedule.starts()).spread(line.prosody(), PROSODY_CHANNELS, frames, FRAMES_PER_SECOND);
        try (Tensor prosody = Tensor.floats(spread, 1, PROSODY_CHANNELS, frames);
                Tensor who = style(line.naturalSeconds().length);
                Outputs drawn = graphs.melodist().run(Map.of("prosody", prosody, "style", who))) {
            int from = 2 * FRAMES_BEFORE;
            int to = from + 2 * heard;
            return new Contour(
                    Arrays.copyOfRange(drawn.get("f0").toFloats(), from, to),
                    Arrays.copyOfRange(drawn.get("energy").toFloats(), from, to));
        }
    }

    /// Draws nothing yet: the decoder makes the sound itself, so it runs once for each warp that is asked for.
    @Override
    public Drawing draw(Encoded line, Schedule schedule, Contour contour, Timbre timbre) {
        return new KokoroDrawing(this, line, schedule, contour, timbre);
    }

    /// @param starts when each unit starts, seconds from where the line begins
    /// @param contour two values a frame, with those before the line begins and after it ends
    /// @return 600 samples a frame at 24 kHz
    float[] decode(Encoded line, double[] starts, Contour contour) {
        int frames = contour.f0Hz().length / 2;
        float[] spread = later(starts).spread(line.text(), TEXT_CHANNELS, frames, FRAMES_PER_SECOND);
        try (Tensor text = Tensor.floats(spread, 1, TEXT_CHANNELS, frames);
                Tensor f0 = Tensor.floats(contour.f0Hz(), 1, contour.f0Hz().length);
                Tensor energy = Tensor.floats(contour.energy(), 1, contour.energy().length);
                Tensor who = style(line.naturalSeconds().length);
                Outputs drawn = graphs.decoder().run(Map.of("text", text, "f0", f0, "energy", energy, "style", who))) {
            return drawn.get("audio").toFloats();
        }
    }

    @Override
    public boolean gainsByWarmUp() {
        return false;
    }

    @Override
    public void close() {
        graphs.close();
    }

    /// Begins with the silence that nobody hears, as part of the first unit.
    private static Schedule later(double[] starts) {
        double[] later = starts.clone();
        for (int unit = 1; unit < later.length; unit++) {
            later[unit] += FRAMES_BEFORE / FRAMES_PER_SECOND;
        }
        return new Schedule(later);
    }

    private Tensor style(int units) {
        return Tensor.floats(style.of(units - EDGES), 1, StyleVectors.VALUES);
    }

    /// From units×channels to channels×units.
    private static float[] transposed(float[] rows, int channels) {
        int units = rows.length / channels;
        float[] columns = new float[rows.length];
        for (int unit = 0; unit < units; unit++) {
            for (int channel = 0; channel < channels; channel++) {
                columns[channel * units + unit] = rows[unit * channels + channel];
            }
        }
        return columns;
    }
}
