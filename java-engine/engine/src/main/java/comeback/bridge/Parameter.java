package comeback.bridge;

/// A parameter of the plugin, in the order in which its value lies in the shared region.
///
/// Mirrors `plugin-native/wire/include/wire/Parameters.h`, which says what each means; `tests/wire/parameters-v1.txt`
/// lists what both must say. Append only.
public enum Parameter {
    BYPASS("bypass", 0, 1, 0, 1),
    MODE("mode", 0, 3, 1, 1),
    TURN("turn", 0, 3, 0, 1),
    BARS("bars", 1, 16, 4, 1),
    START_BAR("startBar", 1, 999, 1, 1),
    STYLE("style", 0, 15, 0, 1),
    VOICE("voice", 0, 15, 0, 1),
    RATING("rating", 0, 2, 0, 1),
    INTENSITY("intensity", 0, 1, 0.5f, 0),
    RHYME_DENSITY("rhymeDensity", 0, 1, 0.5f, 0),
    SYLLABLE_DENSITY("syllableDensity", 0, 1, 0.5f, 0),
    LAID_BACK("laidBack", -1, 1, 0, 0),
    PITCH("pitch", -12, 12, 0, 0),
    FORMANT("formant", -4, 4, 0, 0),
    DOUBLES("doubles", 0, 1, 0, 0),
    AD_LIBS("adLibs", 0, 1, 0, 0),
    DRY("dry", 0, 2, 1, 0),
    VOICES("voices", 0, 2, 1, 0),
    OVERRUN("overrun", 0, 1, 0, 1),
    EARLY("early", 0, 1, 0, 1),
    SEED("seed", 0, 9999, 1, 1),
    REROLL("reroll", 0, 1, 0, 1),
    FREEZE("freeze", 0, 1, 0, 1);

    private final String id;
    private final float least;
    private final float most;
    private final float standard;
    private final float step;

    Parameter(String id, float least, float most, float standard, float step) {
        this.id = id;
        this.least = least;
        this.most = most;
        this.standard = standard;
        this.step = step;
    }

    /// Stable for ever; hosts store it.
    public String id() {
        return id;
    }

    public float least() {
        return least;
    }

    public float most() {
        return most;
    }

    public float standard() {
        return standard;
    }

    /// 0 for a continuous one.
    public float step() {
        return step;
    }
}
