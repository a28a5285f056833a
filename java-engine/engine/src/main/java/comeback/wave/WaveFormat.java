package comeback.wave;

import comeback.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// What a WAV file's `fmt` chunk says: how many channels at which rate, each sample in which coding.
record WaveFormat(int channels, int sampleRate, SampleCoding coding) {
    static final int SLOWEST_HZ = 8_000;
    static final int FASTEST_HZ = 192_000;

    private static final int EXTENSIBLE_TAG = 0xFFFE;
    private static final int PLAIN_BYTES = 16;
    private static final int SUB_FORMAT_BYTE = 24;

    int bytesPerFrame() {
        return channels * coding.bytes;
    }

    /// Reads the body of a `fmt` chunk, a little-endian buffer.
    ///
    /// @param file only named in the sentence
    /// @throws Problem when the chunk is damaged, compressed, or of a rate that we do not serve
    static WaveFormat parse(ByteBuffer chunk, Path file) {
        if (chunk.remaining() < PLAIN_BYTES) {
            throw damaged(file);
        }
        int tag = chunk.getShort(0) & 0xFFFF;
        int channels = chunk.getShort(2) & 0xFFFF;
        int rate = chunk.getInt(4);
        int frameBytes = chunk.getShort(12) & 0xFFFF;
        int bits = chunk.getShort(14) & 0xFFFF;
        if (tag == EXTENSIBLE_TAG && chunk.remaining() >= SUB_FORMAT_BYTE + 2) {
            tag = chunk.getShort(SUB_FORMAT_BYTE) & 0xFFFF;
        }
        if (channels == 0 || frameBytes % channels != 0) {
            throw damaged(file);
        }
        int sampleBytes = frameBytes == 0 ? (bits + 7) / 8 : frameBytes / channels;
        SampleCoding coding = SampleCoding.of(tag, sampleBytes);
        if (coding == null) {
            throw new Problem("The sound file '%s' is coded in a way that Comeback does not read (format %d, %d bits): "
                            .formatted(file, tag, bits)
                    + "save it as PCM of 8, 16, 24 or 32 bits, or as floats.");
        }
        if (rate < SLOWEST_HZ || rate > FASTEST_HZ) {
            throw new Problem("The sound file '%s' has a sample rate of %d Hz: save it at %d to %d Hz."
                    .formatted(file, rate & 0xFFFFFFFFL, SLOWEST_HZ, FASTEST_HZ));
        }
        return new WaveFormat(channels, rate, coding);
    }

    private static Problem damaged(Path file) {
        return new Problem(
                "The header of the sound file '%s' is damaged (its 'fmt ' chunk): export it again.".formatted(file));
    }
}
