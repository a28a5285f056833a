package comeback.listen;

import comeback.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// A trained net as bytes, little-endian:
/// ```
/// | "CBPN" | version = 1 (int) | layers (int) | layer ... |
/// layer: | in (int) | out | taps | dilation | weights [tap][in][out] (float) | biases [out] |
/// ```
public final class PhoneNetFile {
    public static final int VERSION = 1;
    /// "CBPN", read as a little-endian int.
    public static final int MAGIC = 0x4e504243;

    private static final String RESOURCE = "phone-net.bin";
    private static final int MOST_CHANNELS = 1_024;

    private PhoneNetFile() {}

    static PhoneNet shipped() {
        try (InputStream stream = PhoneNetFile.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Comeback was built without its net " + RESOURCE);
            }
            return read(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException("the net " + RESOURCE + " cannot be read", unreadable);
        }
    }

    /// @throws Problem when the bytes are no such net, or another version's
    public static PhoneNet read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 12 || buffer.getInt() != MAGIC) {
            throw new Problem("That is no phone net: train one with './comeback lab train-ear'.");
        }
        int version = buffer.getInt();
        if (version != VERSION) {
            throw new Problem(("The phone net has version %d, this Comeback reads version %d: train it again with"
                            + " './comeback lab train-ear'.")
                    .formatted(version, VERSION));
        }
        List<ConvolutionLayer> layers = new ArrayList<>();
        for (int left = buffer.getInt(); left > 0; left--) {
            layers.add(layer(buffer));
        }
        if (layers.size() < 2 || buffer.hasRemaining()) {
            throw broken();
        }
        return new PhoneNet(layers);
    }

    private static ConvolutionLayer layer(ByteBuffer buffer) {
        if (buffer.remaining() < 16) {
            throw broken();
        }
        int in = buffer.getInt();
        int out = buffer.getInt();
        int taps = buffer.getInt();
        int dilation = buffer.getInt();
        boolean sane = isCount(in) && isCount(out) && isCount(taps) && isCount(dilation) && taps % 2 == 1;
        if (!sane || buffer.remaining() / 4 < (long) taps * in * out + out) {
            throw broken();
        }
        return new ConvolutionLayer(in, out, taps, dilation, floats(buffer, taps * in * out), floats(buffer, out));
    }

    private static boolean isCount(int value) {
        return value > 0 && value <= MOST_CHANNELS;
    }

    private static float[] floats(ByteBuffer buffer, int count) {
        float[] values = new float[count];
        buffer.asFloatBuffer().get(values);
        buffer.position(buffer.position() + 4 * count);
        return values;
    }

    private static Problem broken() {
        return new Problem("The phone net is cut short or damaged: train it again with './comeback lab train-ear'.");
    }
}
