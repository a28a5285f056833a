package comeback.lab.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.lab.net.Learned;
import comeback.problem.Problem;
import comeback.wave.WholeFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// A checkpoint on disk, big-endian:
///
/// ```
/// long   "COMEBLAB"
/// int    version
/// int    bytes of the description, then it: the run, its recipe and its sizes as JSON
/// long   steps
/// 4 ×    int count, then so many floats: weights, mean, square, average
/// long   CRC-32 of all before it
/// ```
public record CheckpointFile(Path path) {
    private static final long MARK =
            ByteBuffer.wrap("COMEBLAB".getBytes(StandardCharsets.US_ASCII)).getLong();
    private static final int VERSION = 1;
    private static final int LONGEST_DESCRIPTION = 1 << 16;
    private static final int PIECE = 1 << 14;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private record Description(Run run, Recipe recipe, String sizes) {}

    public boolean exists() {
        return Files.exists(path);
    }

    /// Over the one before, which stays until this one is whole.
    ///
    /// @throws Problem where it cannot be written; the one before is kept
    public void write(Checkpoint checkpoint) {
        WholeFile.write(path, out -> write(checkpoint, out));
    }

    private static void write(Checkpoint checkpoint, OutputStream to) throws IOException {
        CRC32 sum = new CRC32();
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(to, sum));
        byte[] description =
                JSON.writeValueAsBytes(new Description(checkpoint.run(), checkpoint.recipe(), checkpoint.sizes()));
        out.writeLong(MARK);
        out.writeInt(VERSION);
        out.writeInt(description.length);
        out.write(description);
        Learned learned = checkpoint.learned();
        out.writeLong(learned.steps());
        for (float[] each : new float[][] {learned.weights(), learned.mean(), learned.square(), learned.average()}) {
            floats(each, out);
        }
        out.writeLong(sum.getValue());
        out.flush();
    }

    private static void floats(float[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        ByteBuffer piece = ByteBuffer.allocate(Float.BYTES * PIECE);
        for (int from = 0; from < values.length; from += PIECE) {
            int count = Math.min(PIECE, values.length - from);
            piece.asFloatBuffer().put(values, from, count);
            out.write(piece.array(), 0, Float.BYTES * count);
        }
    }

    /// @throws Problem where it is missing, cut short, altered or none of ours
    public Checkpoint read() {
        if (!Files.isRegularFile(path)) {
            throw new Problem(
                    "There is no checkpoint %s: train the run with './comeback lab train' first.".formatted(path));
        }
        CRC32 sum = new CRC32();
        try (DataInputStream in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16), sum))) {
            return read(in, sum);
        } catch (IOException | IllegalArgumentException broken) {
            throw corrupt(broken);
        }
    }

    private Checkpoint read(DataInputStream in, CRC32 sum) throws IOException {
        long mark = in.readLong();
        int version = in.readInt();
        int length = in.readInt();
        if (mark != MARK || version != VERSION || length < 0 || length > LONGEST_DESCRIPTION) {
            throw new IOException("not a checkpoint of version " + VERSION);
        }
        Description description = description(in.readNBytes(length));
        long steps = in.readLong();
        Learned learned = new Learned(steps, floats(in), floats(in), floats(in), floats(in));
        long wanted = sum.getValue();
        if (in.readLong() != wanted || in.read() >= 0) {
            throw new IOException("its sum does not fit");
        }
        return new Checkpoint(description.run(), description.recipe(), description.sizes(), learned);
    }

    private static Description description(byte[] json) throws IOException {
        try {
            return JSON.readValue(json, Description.class);
        } catch (JacksonException unreadable) {
            throw new IOException("its description is none", unreadable);
        }
    }

    private float[] floats(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || (long) length * Float.BYTES > Files.size(path)) {
            throw new IOException("more floats than there are bytes");
        }
        float[] values = new float[length];
        ByteBuffer piece = ByteBuffer.allocate(Float.BYTES * PIECE);
        for (int from = 0; from < length; from += PIECE) {
            int count = Math.min(PIECE, length - from);
            in.readFully(piece.array(), 0, Float.BYTES * count);
            piece.asFloatBuffer().get(values, from, count);
        }
        return values;
    }

    private Problem corrupt(Exception cause) {
        return new Problem(
                ("The checkpoint %s is cut short or altered (%s): put back a copy, or remove its folder and train the run"
                                + " again.")
                        .formatted(path, cause.getMessage() == null ? "it ends too early" : cause.getMessage()),
                cause);
    }
}
