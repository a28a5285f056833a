package comeback.bridge.control;

import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;

/// The compiled half of the generated calls: loaded once, by absolute path, from the folder that the system property
/// `comeback.native` names. JavaCPP itself would unpack libraries into the user's cache folder; here it must not.
final class GlueLibraries {
    static final String FOLDER_PROPERTY = "comeback.native";

    private GlueLibraries() {}

    /// @throws IllegalStateException when the property is missing, or JavaCPP was told before to load on its own
    /// @throws UnsatisfiedLinkError when a library is missing or unfit
    static void load() {
        String folder = System.getProperty(FOLDER_PROPERTY);
        if (folder == null) {
            throw new IllegalStateException("The system property %s names no folder.".formatted(FOLDER_PROPERTY));
        }
        System.setProperty("org.bytedeco.javacpp.loadLibraries", "false");
        if (Loader.isLoadLibraries()) {
            throw new IllegalStateException("JavaCPP would load libraries on its own.");
        }
        for (String library : new String[] {"jnijavacpp", "jnicomeback"}) {
            System.load(Path.of(folder, System.mapLibraryName(library))
                    .toAbsolutePath()
                    .toString());
        }
    }
}
