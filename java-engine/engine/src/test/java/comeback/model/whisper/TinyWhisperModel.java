package comeback.model.whisper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.DoubleSupplier;

/// A whisper.cpp model of one layer each with weights by chance: it hears nothing sensible, but runs as big ones do.
///
/// Its tokens are the letters (ids 0 to 25), a space (26), and then words of a space and four letters.
public final class TinyWhisperModel {
    /// Where the header's numbers begin, and where the filters do.
    static final int HEADER = 4;

    static final int FILTERS = HEADER + WhisperHeader.BYTES;

    private static final int TOKENS = 51_864;
    private static final int WORDS = 50_256;
    private static final int WIDTH = 16;
    private static final int FRAMES = 1_500;
    private static final int TEXT = 448;
    private static final int BANDS = 80;
    private static final int SPECTRUM = 201;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Random chance = new Random(5);
    private final DoubleSupplier weight = () -> 0.4 * chance.nextGaussian();

    private TinyWhisperModel() {}

    public static Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    static byte[] bytes() {
        TinyWhisperModel model = new TinyWhisperModel();
        model.numbers(WhisperHeader.MARK, TOKENS, FRAMES, WIDTH, 2, 1, TEXT, WIDTH, 2, 1, BANDS, 1);
        model.numbers(BANDS, SPECTRUM);
        model.floats(BANDS * SPECTRUM, () -> 0.02 * model.chance.nextDouble());
        model.numbers(WORDS);
        for (int id = 0; id < WORDS; id++) {
            byte[] word = word(id).getBytes(StandardCharsets.UTF_8);
            model.numbers(word.length);
            model.out.writeBytes(word);
        }
        model.tensors();
        return model.out.toByteArray();
    }

    /// What token `id` stands for.
    public static String word(int id) {
        if (id < 26) {
            return String.valueOf((char) ('a' + id));
        }
        StringBuilder word = new StringBuilder(" ");
        for (int rest = id - 26, place = 0; rest > 0 || place > 0 && place < 4; rest /= 26, place++) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    private void tensors() {
        plain("encoder.positional_embedding", weight, FRAMES, WIDTH);
        halves("encoder.conv1.weight", WIDTH, BANDS, 3);
        plain("encoder.conv1.bias", weight, WIDTH, 1);
        halves("encoder.conv2.weight", WIDTH, WIDTH, 3);
        plain("encoder.conv2.bias", weight, WIDTH, 1);
        norm("encoder.ln_post");
        plain("decoder.positional_embedding", weight, TEXT, WIDTH);
        halves("decoder.token_embedding.weight", TOKENS, WIDTH);
        norm("decoder.ln");
        layer("encoder.blocks.0");
        layer("decoder.blocks.0");
        attention("decoder.blocks.0.cross_attn");
    }

    private void layer(String name) {
        attention(name + ".attn");
        norm(name + ".mlp_ln");
        halves(name + ".mlp.0.weight", 4 * WIDTH, WIDTH);
        plain(name + ".mlp.0.bias", weight, 4 * WIDTH);
        halves(name + ".mlp.2.weight", WIDTH, 4 * WIDTH);
        plain(name + ".mlp.2.bias", weight, WIDTH);
    }

    private void attention(String name) {
        norm(name + "_ln");
        for (String part : new String[] {"query", "key", "value", "out"}) {
            halves(name + "." + part + ".weight", WIDTH, WIDTH);
            if (!part.equals("key")) {
                plain(name + "." + part + ".bias", weight, WIDTH);
            }
        }
    }

    private void norm(String name) {
        plain(name + ".weight", () -> 1, WIDTH);
        plain(name + ".bias", () -> 0, WIDTH);
    }

    private void plain(String name, DoubleSupplier value, int... sizes) {
        floats(begin(name, 0, sizes), value);
    }

    private void halves(String name, int... sizes) {
        int count = begin(name, 1, sizes);
        ByteBuffer bytes = little(2 * count);
        for (int i = 0; i < count; i++) {
            bytes.putShort(Float.floatToFloat16((float) weight.getAsDouble()));
        }
        out.writeBytes(bytes.array());
    }

    /// A tensor's head: the file counts its sizes from the innermost.
    private int begin(String name, int kind, int... sizes) {
        int count = 1;
        numbers(sizes.length, name.length(), kind);
        for (int i = sizes.length - 1; i >= 0; i--) {
            numbers(sizes[i]);
            count *= sizes[i];
        }
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        return count;
    }

    private void floats(int count, DoubleSupplier value) {
        ByteBuffer bytes = little(4 * count);
        for (int i = 0; i < count; i++) {
            bytes.putFloat((float) value.getAsDouble());
        }
        out.writeBytes(bytes.array());
    }

    private void numbers(int... values) {
        ByteBuffer bytes = little(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        out.writeBytes(bytes.array());
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
