package comeback.perform;

import comeback.time.Timeline;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;

/// A line's vowels on the phrase's own clock: the same spacing gives the same numbers, wherever the line lies.
///
/// ```
/// firstFrame        + frames = round(planned[0] · 48000)
/// |── consonants ───|V────|V──|V───
/// 0                 targets[0] = frames / 48000
/// ```
///
/// @param firstFrame of the host's timeline, where the phrase begins
/// @param frames from the phrase's first sample to its first vowel, a multiple of 160
/// @param targets seconds from the phrase's first sample at which each vowel is planned
record Lead(long firstFrame, int frames, double[] targets) {
    /// Distances are whole multiples of 1/2^20 quarter notes (under a microsecond): how far from zero a place lies
    /// shows in its last bits only, and these are dropped.
    private static final double GRID = 1 << 20;

    /// @param seconds wanted from the first sample to the first vowel; never more than a beat is given
    static Lead of(Timeline timeline, LyricLine line, double seconds) {
        double step = PhraseScore.LEAD_STEP_FRAMES / (double) Synthesis.SAMPLE_RATE;
        int steps = (int) Math.min(Math.rint(seconds / step), Math.floor(beatSeconds(timeline) / step));
        int frames = steps * PhraseScore.LEAD_STEP_FRAMES;
        long vowelFrame = timeline.frameAt(line.syllables().getFirst().vowelOnset(), Synthesis.SAMPLE_RATE);
        double[] targets = sinceFirstVowel(timeline, line);
        for (int k = 0; k < targets.length; k++) {
            targets[k] += frames / (double) Synthesis.SAMPLE_RATE;
        }
        return new Lead(vowelFrame - frames, frames, targets);
    }

    /// A beat: what no lead is longer than.
    static double beatSeconds(Timeline timeline) {
        return timeline.meter().pulseQuarters() * timeline.tempo().secondsPerQuarter();
    }

    /// Seconds from the line's first planned vowel to each of them.
    static double[] sinceFirstVowel(Timeline timeline, LyricLine line) {
        var first = line.syllables().getFirst().vowelOnset();
        return line.syllables().stream()
                .map(PlacedSyllable::vowelOnset)
                .mapToDouble(
                        onset -> onGrid(onset.since(first)) * timeline.tempo().secondsPerQuarter())
                .toArray();
    }

    static double onGrid(double distance) {
        return Math.rint(distance * GRID) / GRID;
    }
}
