package comeback.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes small WAV files, right and wrong ones, without the engine's own writer.
final class WaveFiles {
    static final int RATE = 16_000;
    private static final int HEADER_BYTES = 44;
    private static final int PCM = 1;
    private static final int FLOATS = 3;

    private WaveFiles() {}

    /// 16-bit mono at 16 kHz; `samples` between -1 and 1.
    static void write(Path file, double[] samples) throws IOException {
        write(file, RATE, 1, 16, samples);
    }

    /// PCM of 8 or 16 bits at `rate` Hz; `samples` interleaved, between -1 and 1.
    static void write(Path file, int rate, int channels, int bits, double[] samples) throws IOException {
        int bytes = samples.length * bits / 8;
        ByteBuffer wave = header(PCM, rate, channels, bits, bytes, bytes);
        for (double sample : samples) {
            if (bits == 8) {
                wave.put((byte) (128 + Math.round(sample * 127)));
            } else {
                wave.putShort((short) Math.round(sample * 32_767));
            }
        }
        Files.write(file, wave.array());
    }

    /// 32-bit floats, mono at 16 kHz, written as they are.
    static void writeFloats(Path file, float[] samples) throws IOException {
        int bytes = samples.length * Float.BYTES;
        ByteBuffer wave = header(FLOATS, RATE, 1, 32, bytes, bytes);
        for (float sample : samples) {
            wave.putFloat(sample);
        }
        Files.write(file, wave.array());
    }

    /// One second of sound under a header that claims `seconds` of it.
    static void writeClaiming(Path file, int seconds) throws IOException {
        Files.write(file, header(PCM, RATE, 1, 16, seconds * RATE * 2, RATE * 2).array());
    }

    /// The samples of a plain 16-bit mono file, between -1 and 1.
    static double[] read(Path file) throws IOException {
        ByteBuffer wave = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        double[] samples = new double[(wave.capacity() - HEADER_BYTES) / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = wave.getShort(HEADER_BYTES + 2 * i) / 32_768.0;
        }
        return samples;
    }

    private static ByteBuffer header(int tag, int rate, int channels, int bits, int claimedBytes, int bytes) {
        int frameBytes = channels * bits / 8;
        return ByteBuffer.allocate(HEADER_BYTES + bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(36 + claimedBytes)
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) tag)
                .putShort((short) channels)
                .putInt(rate)
                .putInt(rate * frameBytes)
                .putShort((short) frameBytes)
                .putShort((short) bits)
                .put(ascii("data"))
                .putInt(claimedBytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
