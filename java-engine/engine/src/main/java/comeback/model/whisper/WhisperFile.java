package comeback.model.whisper;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// A walk through a whisper.cpp model file before any native code sees it, which would end the process on a bad one.
///
/// The file, little-endian: the mark, the header, the bands' filters (rows, columns, floats), the words (count; each
/// its length and bytes), then to its end the tensors (dimensions, name length, kind; sizes; name; numbers).
public final class WhisperFile {
    private static final int SPECTRUM = 201;
    private static final int MOST_WORD_BYTES = 1_000;

    private final SeekableByteChannel channel;

    private WhisperFile(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /// Returns when `file` is a whole model as far as its structure tells; reads little of it.
    ///
    /// @throws Problem when it is not
    public static void require(Path file) {
        if (Files.isDirectory(file)) {
            throw new Problem(
                    "'%s' is a folder: give a whisper.cpp model file, such as ggml-base.en.bin.".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no model file '%s': check the path.".formatted(file));
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            new WhisperFile(channel).walk(file);
        } catch (IOException unreadable) {
            throw new Problem(
                    "The model file '%s' cannot be read: check that you may open it.".formatted(file), unreadable);
        }
    }

    private void walk(Path file) throws IOException {
        if (left() < Integer.BYTES || number() != WhisperHeader.MARK) {
            throw new Problem("'%s' is not a whisper.cpp model: give a file such as ggml-base.en.bin.".formatted(file));
        }
        if (left() < WhisperHeader.BYTES) {
            throw cut(file);
        }
        WhisperHeader header = WhisperHeader.read(bytes(WhisperHeader.BYTES));
        header.fault().ifPresent(fault -> {
            throw new Problem("The model file '%s' holds a model that Comeback cannot hear with, one %s: %s."
                    .formatted(file, fault, "give one of whisper.cpp's, such as ggml-base.en.bin"));
        });
        if (!skipFilters(header) || !skipWords(header) || !skipTensors(header)) {
            throw cut(file);
        }
    }

    private static Problem cut(Path file) {
        return new Problem("The model file '%s' is cut short or damaged: download it again.".formatted(file));
    }

    private boolean skipFilters(WhisperHeader header) throws IOException {
        return left() >= 8
                && number() == header.bands()
                && number() == SPECTRUM
                && skip((long) header.bands() * SPECTRUM * Float.BYTES);
    }

    private boolean skipWords(WhisperHeader header) throws IOException {
        int count = left() >= 4 ? number() : -1;
        if (count < 1 || count > header.tokens()) {
            return false;
        }
        for (int word = 0; word < count; word++) {
            int length = left() >= 4 ? number() : -1;
            if (length < 0 || length > MOST_WORD_BYTES || !skip(length)) {
                return false;
            }
        }
        return true;
    }

    private boolean skipTensors(WhisperHeader header) throws IOException {
        for (int tensor = 0; tensor < header.tensors(); tensor++) {
            if (!skipTensor()) {
                return false;
            }
        }
        return left() == 0;
    }

    private boolean skipTensor() throws IOException {
        if (left() < 12) {
            return false;
        }
        int dimensions = number();
        int nameBytes = number();
        int kind = number();
        if (dimensions < 1 || dimensions > 3 || nameBytes < 1 || left() < 4 * dimensions) {
            return false;
        }
        long count = 1;
        for (int i = 0; i < dimensions; i++) {
            int size = number();
            if (size < 1 || size > 1 << 20) {
                return false;
            }
            count *= size;
        }
        long bytes = TensorKind.bytes(kind, count);
        return bytes > 0 && skip(nameBytes) && skip(bytes);
    }

    private long left() throws IOException {
        return channel.size() - channel.position();
    }

    private boolean skip(long bytes) throws IOException {
        if (bytes > left()) {
            return false;
        }
        channel.position(channel.position() + bytes);
        return true;
    }

    private int number() throws IOException {
        return bytes(Integer.BYTES).getInt();
    }

    private ByteBuffer bytes(int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new IOException("the file shrank while it was read");
            }
        }
        return bytes.flip();
    }
}
