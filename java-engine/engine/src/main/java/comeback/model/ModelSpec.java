package comeback.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A model as data: the packages that carry it, and what set-up makes of them.
///
/// @param version names the model's folder, beside its id
/// @param packages at least one, in the order in which they are brought
/// @param licence of what is kept
/// @param purpose what the engine does with it, in a few words
/// @param onRequest whether it is fetched only when it is asked for by name; the engine does without it
/// @param derived the files that set-up makes from the parts; their `entry` is empty
public record ModelSpec(
        String id,
        String version,
        List<ModelPackage> packages,
        String licence,
        String purpose,
        boolean onRequest,
        List<ModelPart> derived) {
    public ModelSpec {
        packages = List.copyOf(packages);
        derived = List.copyOf(derived);
        if (packages.isEmpty()) {
            throw new IllegalArgumentException("the model " + id + " comes in no package");
        }
    }

    /// The folder of this model inside the store.
    public String folder() {
        return id + "-" + version;
    }

    /// Of its package, in hex; of several, one after the other.
    public String sha256() {
        return packages.stream().map(ModelPackage::sha256).collect(Collectors.joining(" "));
    }

    /// Of all its packages.
    public int megabytes() {
        return packages.stream().mapToInt(ModelPackage::megabytes).sum();
    }

    /// Every file in its folder.
    public Stream<ModelPart> files() {
        return Stream.concat(packages.stream().flatMap(each -> each.parts().stream()), derived.stream());
    }
}
