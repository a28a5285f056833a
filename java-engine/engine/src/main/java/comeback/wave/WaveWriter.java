package comeback.wave;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes mono WAV files: broadcast ones of 24-bit PCM, with a `bext` chunk (EBU Tech 3285) that says where the
/// sound belongs, and plain ones of 32-bit floats.
///
/// ```
/// RIFF ┬ fmt   16 bytes
///      ├ bext 602 bytes: description @0, originator @256, time reference @338 (64 bits), version @346
///      └ data   3 bytes a frame
/// ```
///
/// The date fields stay empty, so that the same sound gives the same bytes on any day.
public final class WaveWriter {
    private static final int FORMAT_BYTES = 16;
    private static final int BEXT_BYTES = 602;
    private static final int ORIGINATOR = 256;
    private static final int TIME_REFERENCE = 338;
    private static final int VERSION = 346;
    private static final int CHUNK_HEADER = 8;
    private static final int HEADER_BYTES = 12 + CHUNK_HEADER + FORMAT_BYTES + CHUNK_HEADER + BEXT_BYTES + CHUNK_HEADER;
    private static final int SAMPLE_BYTES = 3;
    private static final double FULL_SCALE = 8_388_608;

    private WaveWriter() {}

    /// Writes `sound` so that a DAW's "move to original position" puts it where it belongs.
    /// Not for audio threads.
    ///
    /// Samples beyond ±1 are clamped to it; the rest are rounded to the nearest step of 24 bits,
    /// without dither.
    ///
    /// @param timeReferenceFrames frames from the song's start to the first sample, 0 or more
    /// @throws Problem when the folder cannot be written; the file that was there before is then
    /// untouched
    public static void write(Path file, Sound sound, long timeReferenceFrames) {
        if (timeReferenceFrames < 0) {
            throw new IllegalArgumentException("a file cannot start before the song: " + timeReferenceFrames);
        }
        WholeFile.write(file, out -> {
            out.write(header(sound, timeReferenceFrames));
            writeData(out, sound.samples());
        });
    }

    /// Writes `sound` as 32-bit floats, to the bit and beyond ±1 too, with no place of its own.
    ///
    /// @throws Problem when the folder cannot be written
    public static void writeFloats(Path file, Sound sound) {
        long dataBytes = (long) sound.samples().length * Float.BYTES;
        ByteBuffer header = ByteBuffer.allocate(12 + CHUNK_HEADER + FORMAT_BYTES + CHUNK_HEADER)
                .order(ByteOrder.LITTLE_ENDIAN);
        chunk(header, "RIFF", header.capacity() - CHUNK_HEADER + dataBytes);
        header.put(ascii("WAVE"));
        format(header, SampleCoding.FLOAT_TAG, sound.sampleRate(), Float.BYTES);
        chunk(header, "data", dataBytes);
        WholeFile.write(file, out -> {
            out.write(header.array());
            ByteBuffer sample = ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (float value : sound.samples()) {
                out.write(sample.putFloat(0, value).array());
            }
        });
    }

    private static byte[] header(Sound sound, long timeReferenceFrames) {
        long dataBytes = (long) sound.samples().length * SAMPLE_BYTES;
        ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        chunk(out, "RIFF", HEADER_BYTES - CHUNK_HEADER + dataBytes + (dataBytes & 1));
        out.put(ascii("WAVE"));
        format(out, SampleCoding.PCM_TAG, sound.sampleRate(), SAMPLE_BYTES);
        chunk(out, "bext", BEXT_BYTES);
        int bext = out.position();
        out.put(bext, ascii("Comeback stem")).put(bext + ORIGINATOR, ascii("Comeback"));
        out.putLong(bext + TIME_REFERENCE, timeReferenceFrames).putShort(bext + VERSION, (short) 1);
        out.position(bext + BEXT_BYTES);
        chunk(out, "data", dataBytes);
        return out.array();
    }

    private static void format(ByteBuffer out, int tag, int sampleRate, int sampleBytes) {
        chunk(out, "fmt ", FORMAT_BYTES);
        out.putShort((short) tag).putShort((short) 1);
        out.putInt(sampleRate).putInt(sampleRate * sampleBytes);
        out.putShort((short) sampleBytes).putShort((short) (sampleBytes * 8));
    }

    private static void chunk(ByteBuffer out, String name, long bytes) {
        if (bytes > 0xFFFFFFFFL) {
            throw new IllegalArgumentException("a WAV file holds 4 GiB at most");
        }
        out.put(ascii(name)).putInt((int) bytes);
    }

    private static void writeData(OutputStream out, float[] samples) throws IOException {
        for (float sample : samples) {
            if (Float.isNaN(sample)) {
                throw new IllegalArgumentException("a sample is a number");
            }
            int step = (int) Math.clamp(Math.rint(sample * FULL_SCALE), -FULL_SCALE, FULL_SCALE - 1);
            out.write(step);
            out.write(step >> 8);
            out.write(step >> 16);
        }
        if (samples.length % 2 == 1) {
            out.write(0);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
