package comeback.analyse;

import comeback.verse.RhymeSpan;

/// How a verse moves, in two figures a plan can answer: how dense it is and how much of it rhymes.
///
/// @param syllablesPerLine mean number of syllables a line
/// @param rhymesPerLine mean number of rhyming spans a line
public record Cadence(double syllablesPerLine, double rhymesPerLine) {
    /// The cadence of a reading; zeros when it has no line.
    public static Cadence of(Reading reading) {
        int lines = Math.max(1, reading.lines().size());
        int syllables = reading.lines().stream()
                .mapToInt(line -> line.line().syllableCount())
                .sum();
        long spans = reading.rhymes().stream().map(RhymeSpan::line).count();
        return new Cadence(syllables / (double) lines, spans / (double) lines);
    }
}
