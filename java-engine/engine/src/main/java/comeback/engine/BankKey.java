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

/// Stands for what a bank is read from, as a sha256 in hex.
final class BankKey {
    /// Of a folder without files.
    static final String NOTHING = new BankKey().hex();

    private final MessageDigest digest;

    private BankKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /// Of every file below `folder`: name, size and bytes. A folder that is not there counts as an empty one.
    static String of(Path folder) throws IOException {
        BankKey key = new BankKey();
        for (Path file : files(folder)) {
            key.part(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            key.part(Files.readAllBytes(file));
        }
        return key.hex();
    }

    /// Of several texts in this order.
    static String of(String... texts) {
        BankKey key = new BankKey();
        for (String text : texts) {
            key.part(text.getBytes(StandardCharsets.UTF_8));
        }
        return key.hex();
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
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

    /// Its size first, so that no two lists of parts are the same bytes.
    private void part(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
