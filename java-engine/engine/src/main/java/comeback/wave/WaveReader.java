package comeback.wave;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads WAV files as DAWs write them: PCM of 8 to 32 bits or floats, any number of channels, 8 to 192
/// kHz.
public final class WaveReader {
    /// The longest sound that is read.
    public static final int LONGEST_MINUTES = 15;

    private static final int FRAMES_AT_ONCE = 1 << 14;

    private WaveReader() {}

    /// The sound of `file`, its channels averaged to one, at the file's own rate; of channels that cancel each other,
    /// the loudest alone.
    ///
    /// Nothing is loaded before the header has been found good. Safe to call from any thread but an
    /// audio thread.
    ///
    /// @throws Problem when there is no such file, or it is no sound that we read: one sentence, what
    /// to do included
    public static Sound read(Path file) {
        requireFile(file);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            requireWave(channel, file);
            WaveHeader header = WaveHeader.read(channel, file);
            requireLength(header, file);
            channel.position(header.dataStart());
            return new Sound(header.format().sampleRate(), mixed(channel, header, file));
        } catch (IOException cause) {
            throw new Problem(
                    "The sound file '%s' cannot be read: check that it is whole and that you may open it."
                            .formatted(file),
                    cause);
        }
    }

    private static void requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new Problem("'%s' is a folder: give a WAV file.".formatted(file));
        }
        if (!Files.exists(file)) {
            throw new Problem("There is no sound file '%s': check the path.".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new Problem("'%s' is not a plain file: give a WAV file.".formatted(file));
        }
    }

    private static void requireWave(SeekableByteChannel channel, Path file) throws IOException {
        ByteBuffer first = ByteBuffer.allocate(FileKind.BYTES_NEEDED);
        fill(channel, first);
        if (first.position() == 0) {
            throw new Problem("The sound file '%s' is empty: export it again.".formatted(file));
        }
        byte[] bytes = new byte[first.flip().remaining()];
        first.get(bytes);
        FileKind kind = FileKind.of(bytes);
        switch (kind) {
            case WAVE -> {}
            case FLAC, MP3, OGG, MPEG_4, AIFF ->
                throw new Problem("'%s' is %s: convert it to WAV.".formatted(file, kind.spoken));
            case OTHER -> throw new Problem("'%s' is not a sound file: give a WAV file.".formatted(file));
        }
    }

    private static void requireLength(WaveHeader header, Path file) {
        if (header.frames() == 0) {
            throw new Problem(
                    "The sound file '%s' holds no sound (its length is zero): export it again.".formatted(file));
        }
        if (header.seconds() > LONGEST_MINUTES * 60) {
            long seconds = Math.round(header.seconds());
            throw new Problem(
                    "The sound file '%s' lasts %d min %02d s, longer than the %d minutes that Comeback reads: "
                                    .formatted(file, seconds / 60, seconds % 60, LONGEST_MINUTES)
                            + "cut it to the opponent's turn.");
        }
    }

    private static float[] mixed(SeekableByteChannel channel, WaveHeader header, Path file) throws IOException {
        ChannelMix mix = ChannelMix.average(header.format());
        float[] samples = mixed(channel, header, mix, file);
        if (!mix.cancels()) {
            return samples;
        }
        channel.position(header.dataStart());
        return mixed(channel, header, mix.loudest(), file);
    }

    private static float[] mixed(SeekableByteChannel channel, WaveHeader header, ChannelMix mix, Path file)
            throws IOException {
        WaveFormat format = header.format();
        float[] samples = new float[Math.toIntExact(header.frames())];
        ByteBuffer bytes =
                ByteBuffer.allocate(FRAMES_AT_ONCE * format.bytesPerFrame()).order(ByteOrder.LITTLE_ENDIAN);
        int frame = 0;
        while (frame < samples.length) {
            bytes.clear().limit(Math.min(FRAMES_AT_ONCE, samples.length - frame) * format.bytesPerFrame());
            fill(channel, bytes);
            if (bytes.hasRemaining()) {
                throw new IOException("the file shrank while it was read");
            }
            bytes.flip();
            while (bytes.hasRemaining()) {
                samples[frame] = mix.next(bytes);
                requireFinite(samples[frame], frame, format, file);
                frame++;
            }
        }
        return samples;
    }

    private static void requireFinite(float sample, int frame, WaveFormat format, Path file) {
        if (!Float.isFinite(sample)) {
            throw new Problem("The sound file '%s' holds a sample that is not a number at second %.3f: export it again."
                    .formatted(file, frame / (double) format.sampleRate()));
        }
    }

    private static void fill(SeekableByteChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // A channel may give less than asked.
        }
    }
}
