package comeback.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// Packages for tests, as registries give them.
final class Packages {
    private Packages() {}

    /// Makes a zip archive in `folder`; all its entries are kept under their own names.
    static ModelPackage wheel(Path folder, String name, Map<String, String> entries) throws IOException {
        Path archive = folder.resolve(name + ".whl");
        try (OutputStream bytes = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return carrier(Registry.PYPI, name, archive, entries);
    }

    /// Makes a gzipped tar archive in `folder`; all its entries are kept under their own names.
    static ModelPackage tarball(Path folder, String name, Map<String, String> entries) throws IOException {
        Path archive = folder.resolve(name + "-1.tgz");
        try (OutputStream bytes = Files.newOutputStream(archive);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                byte[] content = entry.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                header.setSize(content.length);
                tar.putArchiveEntry(header);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return carrier(Registry.NPM, name, archive, entries);
    }

    private static ModelPackage carrier(Registry registry, String name, Path archive, Map<String, String> entries)
            throws IOException {
        List<ModelPart> parts = entries.entrySet().stream()
                .map(entry -> new ModelPart(entry.getKey(), last(entry.getKey()), sha256(entry.getValue())))
                .toList();
        return new ModelPackage(registry, name, "1", "", last(archive.toString()), Digest.sha256(archive), 1, parts);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String sha256(String content) {
        try {
            Path file = Files.writeString(Files.createTempFile("part", ""), content);
            String sha256 = Digest.sha256(file);
            Files.delete(file);
            return sha256;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
