package comeback.perform;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One of Kokoro's voices: what tells its nets who speaks, a vector for each length of line.
///
/// In the file, vectors of 256 little-endian floats lie one after the other, the first for a line of one symbol.
final class StyleVectors {
    static final int VALUES = 256;
    private static final String ENDING = ".bin";
    private static final String PIECES = "kokoro-";

    private final float[] vectors;

    private StyleVectors(float[] vectors) {
        this.vectors = vectors;
    }

    /// @param folder the model's, in the store
    /// @param style its name there, such as `am_michael`
    /// @throws Problem when the model has no such style
    static StyleVectors read(Path folder, String style) {
        try {
            if (!names(folder).anyMatch(style::equals)) {
                throw new Problem("The model kokoro has no style '%s': it has %s."
                        .formatted(style, names(folder).sorted().collect(Collectors.joining(", "))));
            }
            FloatBuffer floats = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(style + ENDING)))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer();
            float[] vectors = new float[floats.remaining()];
            floats.get(vectors);
            return new StyleVectors(vectors);
        } catch (IOException unreadable) {
            throw new Problem(
                    "The style %s cannot be read from %s: run './comeback models fetch kokoro' to mend it."
                            .formatted(style, folder),
                    unreadable);
        }
    }

    /// The vector for a line of so many symbols, without its edges; the longest lines share the last.
    float[] of(int symbols) {
        int row = Math.clamp(symbols, 1, vectors.length / VALUES) - 1;
        float[] vector = new float[VALUES];
        System.arraycopy(vectors, row * VALUES, vector, 0, VALUES);
        return vector;
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith(PIECES))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList()
                    .stream();
        }
    }
}
