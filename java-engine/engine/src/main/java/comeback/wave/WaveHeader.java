package comeback.wave;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a RIFF (or RF64) file keeps its sound: the format, and the bytes from `dataStart` on.
///
/// Lengths are believed only as far as the file reaches. A recorder that was cut off leaves 0 or
/// 0xFFFFFFFF as the
/// length of the data: then the data lasts until the file ends.
record WaveHeader(WaveFormat format, long dataStart, long dataBytes) {
    private static final long UNKNOWN_LENGTH = 0xFFFFFFFFL;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final int FIRST_CHUNK = 12;
    private static final int MOST_FORMAT_BYTES = 4096;

    long frames() {
        return dataBytes / format.bytesPerFrame();
    }

    double seconds() {
        return frames() / (double) format.sampleRate();
    }

    /// @throws Problem when the file has no format or no data
    static WaveHeader read(SeekableByteChannel channel, Path file) throws IOException {
        long riffBytes = bytesAt(channel, 4, 4).getInt() & UNKNOWN_LENGTH;
        WaveFormat format = null;
        long longDataBytes = UNKNOWN_LENGTH;
        long at = FIRST_CHUNK;
        while (at + CHUNK_HEADER_BYTES <= channel.size()) {
            ByteBuffer header = bytesAt(channel, at, CHUNK_HEADER_BYTES);
            String name = StandardCharsets.ISO_8859_1.decode(header.slice(0, 4)).toString();
            long length = header.getInt(4) & UNKNOWN_LENGTH;
            long body = at + CHUNK_HEADER_BYTES;
            switch (name) {
                case "fmt " ->
                    format = WaveFormat.parse(bytesAt(channel, body, (int) Math.min(length, MOST_FORMAT_BYTES)), file);
                case "ds64" -> longDataBytes = bytesAt(channel, body + 8, 8).getLong();
                case "data" -> {
                    long told = length == UNKNOWN_LENGTH ? longDataBytes : length;
                    boolean unfinished = told == 0 && riffBytes < body;
                    long left = channel.size() - body;
                    return new WaveHeader(
                            known(format, file), body, unfinished || told < 0 ? left : Math.min(told, left));
                }
                default -> {}
            }
            at = body + length + (length & 1);
        }
        throw new Problem("The sound file '%s' ends before any sound: export it again.".formatted(file));
    }

    private static WaveFormat known(@Nullable WaveFormat format, Path file) {
        if (format == null) {
            throw new Problem(
                    "The sound file '%s' does not say how its sound is coded (no 'fmt ' chunk): export it again."
                            .formatted(file));
        }
        return format;
    }

    /// Up to `count` bytes; fewer only where the file ends, padded to at least 8 with zeros so that
    /// fields can be read.
    private static ByteBuffer bytesAt(SeekableByteChannel channel, long position, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(position);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // A channel may give less than asked.
        }
        if (bytes.position() < Math.min(count, CHUNK_HEADER_BYTES)) {
            return ByteBuffer.allocate(CHUNK_HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        }
        return bytes.flip();
    }
}
