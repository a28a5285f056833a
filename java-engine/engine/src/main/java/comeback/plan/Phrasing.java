package comeback.plan;

/// How a rapper's phrases lie over the bars.
///
/// A phrase is what is said without a rest, and a rest is where three sixteenths or more pass from one syllable to the
/// next. Only lines that are drawn on patterns have it: in 4/4, of one bar, on sixteenths.
///
/// @param phraseBeats how long it speaks without a rest, in beats, 2 to 8; 4 is usual
/// @param repetition how much each bar keeps of one bar of the verse's own, 0 to 1: 0 draws each anew
public record Phrasing(double phraseBeats, double repetition) {
    public static final double SHORTEST = 2;
    public static final double LONGEST = 8;
    public static final double USUAL_BEATS = 4;
    public static final double USUAL_REPETITION = 0.5;
    public static final Phrasing USUAL = new Phrasing(USUAL_BEATS, USUAL_REPETITION);

    /// More, and lines that are a syllable longer or shorter than that bar have no place.
    private static final double MOST_KEPT = 0.9;

    /// How fast rests become rare as phrases grow: fitted to what was measured of written verses.
    private static final double STEEPNESS = 2;

    /// @throws IllegalArgumentException outside these ranges
    public Phrasing {
        if (!(phraseBeats >= SHORTEST && phraseBeats <= LONGEST) || !(repetition >= 0 && repetition <= 1)) {
            throw new IllegalArgumentException("phrases of %s beats, repeated %s".formatted(phraseBeats, repetition));
        }
    }

    /// The share of a bar's slots that are as in the verse's own bar whatever the odds say.
    double kept() {
        return MOST_KEPT * repetition;
    }

    /// How readily a pattern rests, against real bars.
    double rests() {
        return Math.pow(USUAL_BEATS / phraseBeats, STEEPNESS);
    }
}
