package comeback.write;

import comeback.time.Ppq;
import comeback.time.Timeline;
import java.util.List;
import java.util.Optional;

/// The gap after a line, as far as it is planned: from its first eighth that a shout can fall on.
///
/// ```
/// last vowel ─── ends ─ 120 ms ─▶ at (an eighth) ─────▶ next line's first vowel ──▶ until its second
/// ```
///
/// @param at the eighth
/// @param next where the next line's first vowel starts, or where a shout ends that no line follows
/// @param until where a shout must be silent
record Gap(Timeline timeline, Ppq at, Ppq next, Ppq until) {
    /// From the end of the line's last vowel to a shout's first.
    private static final double CLEAR_SECONDS = 0.12;

    private static final double VOWEL_SECONDS = 0.14;
    /// A vowel and the consonants after it, where nothing presses.
    private static final double OPEN_SYLLABLE_SECONDS = 0.34;

    private static final double BEFORE_NEXT_SECONDS = 0.12;
    private static final double LEAST_SECONDS = 0.24;
    private static final double OPEN_SECONDS = 1.2;

    /// Nothing where there is no room.
    static Optional<Gap> after(Lyric lyric, int index) {
        LyricLine line = lyric.lines().get(index);
        if (line.syllables().isEmpty()) {
            return Optional.empty();
        }
        List<PlacedSyllable> next = lyric.lines().stream()
                .skip(index + 1L)
                .map(LyricLine::syllables)
                .filter(syllables -> !syllables.isEmpty())
                .findFirst()
                .orElse(List.of());
        Ppq at = eighth(lyric.timeline(), line, next.isEmpty() ? OPEN_SYLLABLE_SECONDS : VOWEL_SECONDS);
        Gap gap = new Gap(lyric.timeline(), at, begins(next, at, lyric.timeline()), ends(next, at, lyric.timeline()));
        boolean before = gap.seconds(at, gap.next) >= BEFORE_NEXT_SECONDS;
        return before && gap.seconds() >= LEAST_SECONDS ? Optional.of(gap) : Optional.empty();
    }

    /// The first eighth so long after the line's last vowel started, and the clear time more.
    private static Ppq eighth(Timeline timeline, LyricLine line, double syllableSeconds) {
        double clear = (syllableSeconds + CLEAR_SECONDS) / timeline.tempo().secondsPerQuarter();
        double free = line.syllables().getLast().vowelOnset().quarters() + clear;
        double grid = gridStart(line);
        return new Ppq(grid + Math.ceil((free - grid) * 2 - 1e-9) / 2);
    }

    private static Ppq begins(List<PlacedSyllable> next, Ppq at, Timeline timeline) {
        return next.isEmpty()
                ? at.plus(OPEN_SECONDS / timeline.tempo().secondsPerQuarter())
                : next.getFirst().vowelOnset();
    }

    private static Ppq ends(List<PlacedSyllable> next, Ppq at, Timeline timeline) {
        return switch (next.size()) {
            case 0 -> begins(next, at, timeline);
            case 1 -> next.getFirst().vowelOnset().plus(0.5);
            default -> next.get(1).vowelOnset();
        };
    }

    double seconds() {
        return seconds(at, until);
    }

    /// Whether what sounds for `seconds` from `at` on sounds into the next line.
    boolean rings(double seconds) {
        return seconds > seconds(at, next);
    }

    private double seconds(Ppq from, Ppq to) {
        return to.since(from) * timeline.tempo().secondsPerQuarter();
    }

    /// The bar line that the line's slots are counted from. Micro-timing is far less than half a sixteenth.
    private static double gridStart(LyricLine line) {
        PlacedSyllable known = line.syllables().stream()
                .filter(syllable -> syllable.slot() % 4 == 0)
                .findFirst()
                .orElse(line.syllables().getFirst());
        return Math.rint(known.vowelOnset().quarters() * 4 - known.slot()) / 4;
    }
}
