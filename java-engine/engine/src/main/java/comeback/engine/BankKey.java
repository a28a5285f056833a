package comeback.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Stands for all that a bank is read from, as a sha256 in hex: each file's name, size and bytes, and what else
/// matters.
final class BankKey {
    private final MessageDigest digest;

    private BankKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /// @param folders of which every file below counts; one that is not there counts as an empty one
    /// @param more what else decides how those files are read
    static String of(List<Path> folders, String... more) throws IOException {
        BankKey key = new BankKey();
        for (Path folder : folders) {
            List<Path> files = files(folder);
            key.size(files.size());
            for (Path file : files) {
                key.part(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                key.part(Files.readAllBytes(file));
            }
        }
        for (String each : more) {
            key.part(each.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(key.digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private void part(byte[] bytes) {
        size(bytes.length);
        digest.update(bytes);
    }

    private void size(int size) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(size).array());
    }
}
