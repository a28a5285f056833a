package comeback.wave;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Builds WAV files byte by byte, right and wrong ones, independently of the writer under test.
final class WaveBytes {
    private final ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

    static WaveBytes riff() {
        return new WaveBytes().text("RIFF").int32(0x7FFFFFFF).text("WAVE");
    }

    WaveBytes format(int tag, int channels, int rate, int bits) {
        int frameBytes = channels * bits / 8;
        return text("fmt ")
                .int32(16)
                .int16(tag)
                .int16(channels)
                .int32(rate)
                .int32(rate * frameBytes)
                .int16(frameBytes)
                .int16(bits);
    }

    WaveBytes extensible(int tag, int channels, int rate, int bits) {
        int frameBytes = channels * bits / 8;
        text("fmt ")
                .int32(40)
                .int16(0xFFFE)
                .int16(channels)
                .int32(rate)
                .int32(rate * frameBytes)
                .int16(frameBytes);
        int16(bits).int16(22).int16(bits).int32(0).int16(tag);
        return text("\u0000\u0000\u0000\u0000\u0010\u0000\u0080\u0000\u0000\u00AA\u00008\u009Bq");
    }

    WaveBytes chunk(String name, int bytes) {
        text(name).int32(bytes);
        out.put(new byte[bytes + (bytes & 1)]);
        return this;
    }

    WaveBytes data(int length) {
        return text("data").int32(length);
    }

    WaveBytes text(String text) {
        out.put(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    WaveBytes int8(int value) {
        out.put((byte) value);
        return this;
    }

    WaveBytes int16(int value) {
        out.putShort((short) value);
        return this;
    }

    WaveBytes int32(int value) {
        out.putInt(value);
        return this;
    }

    WaveBytes float32(float value) {
        out.putFloat(value);
        return this;
    }

    WaveBytes float64(double value) {
        out.putDouble(value);
        return this;
    }

    byte[] bytes() {
        byte[] bytes = new byte[out.position()];
        out.get(0, bytes);
        return bytes;
    }
}
