package comeback.model.whisper;

import comeback.problem.Problem;
import io.github.givimad.whisperjni.WhisperJNI;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The native libraries inside `whisper-jni`'s archive that suit this machine.
///
/// @param folder inside the archive
/// @param arithmetic the library of ggml there that suits the processor
/// @param suffix what libraries' names end with
record NativeFiles(String folder, String arithmetic, String suffix) {
    private static final List<String> FAST = List.of("avx", "avx2", "fma", "f16c");

    /// @throws Problem when there are none
    static NativeFiles ofThisMachine() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean isArm = System.getProperty("os.arch", "").matches("aarch64|arm64");
        if (system.contains("mac")) {
            return new NativeFiles(isArm ? "/macos-arm64/" : "/macos-amd64/", "libggml.dylib", ".1.dylib");
        }
        if (system.contains("linux")) {
            List<String> features = processorFeatures();
            String arithmetic = isArm
                    ? features.contains("fphp") ? "libggml+fp16.so" : "libggml+crc.so"
                    : features.containsAll(FAST) ? "libggml+mf16c+mfma+mavx+mavx2.so" : "libggml.so";
            return new NativeFiles(isArm ? "/debian-arm64/" : "/debian-amd64/", arithmetic, ".so.1");
        }
        throw new Problem("whisper.cpp models run on Linux and macOS, not here: leave --whisper out.");
    }

    /// Loads them for good; nothing of them stays on disk.
    ///
    /// @throws Problem when that fails
    SymbolLookup load() {
        String whisper = "libwhisper" + suffix;
        String plain = arithmetic.replaceAll("\\+.*(?=\\.so$)", "");
        try {
            Path unpacked = Files.createTempDirectory("comeback-whisper");
            try {
                copy(arithmetic, unpacked.resolve(plain));
                copy(whisper, unpacked.resolve(whisper));
                return SymbolLookup.libraryLookup(unpacked.resolve(whisper), Arena.global());
            } finally {
                Files.deleteIfExists(unpacked.resolve(plain));
                Files.deleteIfExists(unpacked.resolve(whisper));
                Files.delete(unpacked);
            }
        } catch (IOException | IllegalArgumentException failed) {
            throw new Problem(
                    "The library that runs whisper.cpp models cannot be loaded (%s): leave --whisper out."
                            .formatted(failed.getMessage()),
                    failed);
        }
    }

    private void copy(String name, Path target) throws IOException {
        try (InputStream in = WhisperJNI.class.getResourceAsStream(folder + name)) {
            if (in == null) {
                throw new FileNotFoundException(folder + name);
            }
            Files.copy(in, target);
        }
    }

    private static List<String> processorFeatures() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.matches("(flags|Features)\\s*:.*"))
                    .findFirst()
                    .map(line -> List.of(line.split("\\s+", -1)))
                    .orElse(List.of());
        } catch (IOException unknown) {
            return List.of();
        }
    }
}
