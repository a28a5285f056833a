package comeback.wave;

import comeback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes mono broadcast WAV files: 24-bit PCM, with a `bext` chunk (EBU Tech 3285) that says where the
/// sound belongs.
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

    private static byte[] header(Sound sound, long timeReferenceFrames) {
        long dataBytes = (long) sound.samples().length * SAMPLE_BYTES;
        ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        chunk(out, "RIFF", HEADER_BYTES - CHUNK_HEADER + dataBytes + (dataBytes & 1));
        out.put(ascii("WAVE"));
        chunk(out, "fmt ", FORMAT_BYTES);
        out.putShort((short) SampleCoding.PCM_TAG).putShort((short) 1);
        out.putInt(sound.sampleRate()).putInt(sound.sampleRate() * SAMPLE_BYTES);
        out.putShort((short) SAMPLE_BYTES).putShort((short) (SAMPLE_BYTES * 8));
        chunk(out, "bext", BEXT_BYTES);
        int bext = out.position();
        out.put(bext, ascii("Comeback stem")).put(bext + ORIGINATOR, ascii("Comeback"));
        out.putLong(bext + TIME_REFERENCE, timeReferenceFrames).putShort(bext + VERSION, (short) 1);
        out.position(bext + BEXT_BYTES);
        chunk(out, "data", dataBytes);
        return out.array();
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
