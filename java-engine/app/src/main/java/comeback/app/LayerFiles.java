package comeback.app;

import comeback.perform.Layer;
import java.nio.file.Path;

/// What the files of a verse's layers are called.
final class LayerFiles {
    static final String OPTION = "Also write the doubles and the ad-libs, into FILE.doubles.wav and FILE.ad-libs.wav.";

    private static final String WAV = ".wav";

    private LayerFiles() {}

    /// `verse.wav` for the lead, `verse.doubles.wav` and `verse.ad-libs.wav` beside it.
    static Path beside(Path lead, Layer layer) {
        return layer == Layer.LEAD ? lead : lead.resolveSibling(parted(lead, ".", layer));
    }

    /// `stem-1.wav` for the lead, `stem-1-doubles.wav` and `stem-1-ad-libs.wav`.
    static String numbered(String stem, Layer layer) {
        return layer == Layer.LEAD ? stem : parted(Path.of(stem), "-", layer);
    }

    private static String parted(Path lead, String mark, Layer layer) {
        String name = String.valueOf(lead.getFileName());
        String stem = name.endsWith(WAV) ? name.substring(0, name.length() - WAV.length()) : name;
        String suffix = switch (layer) {
            case LEAD -> "lead";
            case DOUBLES -> "doubles";
            case AD_LIBS -> "ad-libs";
        };
        return stem + mark + suffix + WAV;
    }
}
