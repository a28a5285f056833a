package comeback.perform;

import java.util.ArrayList;
import java.util.List;

/// Gives every unit of a line its time, so that each vowel starts at its target and the consonants
/// lead up to it.
final class Scheduler {
    /// Silence before the first consonant and after the last sound.
    static final double EDGE_SECONDS = 0.06;

    private static final double LEAST_CONSONANT = 0.045;
    private static final double MOST_CONSONANT = 0.11;
    private static final double LEAST_VOWEL = 0.045;
    private static final double LONGEST_VOWEL = 0.30;
    private static final double LONGEST_VOWEL_BEFORE_REST = 0.24;
    /// Rappers say unstressed vowels shorter, against stressed ones, than the model would.
    private static final double UNSTRESSED_SHARE = 0.8;
    private static final double LEAST_PAUSE = 0.03;

    private final List<Unit> units;
    private final double[] naturalSeconds;
    private final int[] vowelStarts;

    /// @param naturalSeconds as the model would say each unit
    Scheduler(SpokenLine line, double[] naturalSeconds, int syllables) {
        this.units = line.units();
        this.naturalSeconds = naturalSeconds;
        this.vowelStarts = line.vowelStarts(syllables);
    }

    /// Seconds from the phrase's first sample to its first vowel.
    double leadSeconds() {
        double lead = EDGE_SECONDS;
        for (int unit = 1; unit < vowelStarts[0]; unit++) {
            lead += elastic(unit, false).natural();
        }
        return lead;
    }

    /// @param targets seconds from the phrase's first sample, one a vowel, rising; the first at
    ///     {@link #leadSeconds}
    /// @param lastHold seconds from the last vowel's start to the phrase's end, at most
    Schedule schedule(double[] targets, double lastHold) {
        double[] starts = new double[units.size() + 1];
        place(starts, 0, vowelStarts[0], 0, targets[0]);
        for (int k = 0; k + 1 < vowelStarts.length; k++) {
            place(starts, vowelStarts[k], vowelStarts[k + 1], targets[k], targets[k + 1]);
        }
        int last = vowelStarts.length - 1;
        double tail = tailSeconds(vowelStarts[last]);
        place(starts, vowelStarts[last], units.size(), targets[last], targets[last] + Math.min(tail, lastHold));
        return new Schedule(starts);
    }

    private double tailSeconds(int from) {
        double tail = 0;
        for (int unit = from; unit < units.size(); unit++) {
            tail += elastic(unit, true).natural();
        }
        return tail;
    }

    private void place(double[] starts, int from, int to, double begin, double end) {
        int rest = restOf(from, to);
        boolean beforeRest = units.get(rest).role() == Unit.Role.PAUSE;
        List<Elastic> elastics = new ArrayList<>();
        for (int unit = from; unit < to; unit++) {
            elastics.add(elastic(unit, beforeRest));
        }
        double[] lengths = Elastic.fill(elastics, end - begin, rest - from);
        double at = begin;
        for (int unit = from; unit < to; unit++) {
            starts[unit] = at;
            at += lengths[unit - from];
        }
        starts[to] = end;
    }

    /// Where time to spare goes: a pause, else a word's border, else the stretch's first unit (the
    /// edge or vowel).
    private int restOf(int from, int to) {
        int rest = from;
        for (int unit = from; unit < to; unit++) {
            Unit.Role role = units.get(unit).role();
            if (role == Unit.Role.PAUSE) {
                return unit;
            }
            rest = role == Unit.Role.SPACE ? unit : rest;
        }
        return rest;
    }

    private Elastic elastic(int unit, boolean beforeRest) {
        double natural = naturalSeconds[unit];
        return switch (units.get(unit).role()) {
            case EDGE -> new Elastic(0.02, EDGE_SECONDS, EDGE_SECONDS);
            case PAUSE -> new Elastic(LEAST_PAUSE, 0.06, 0.10);
            case SPACE -> new Elastic(0.008, Math.clamp(natural, 0.012, 0.03), 0.04);
            case ONSET, CODA -> {
                double consonant = Math.clamp(natural, LEAST_CONSONANT, MOST_CONSONANT);
                yield new Elastic(LEAST_CONSONANT, consonant, 1.2 * consonant);
            }
            case VOWEL -> vowel(unit, natural, beforeRest);
        };
    }

    /// A stress mark and its vowel share the vowel's time.
    private Elastic vowel(int unit, double natural, boolean beforeRest) {
        int start = vowelStarts[units.get(unit).syllable()];
        boolean marked = units.get(start + 1).equalsRoleAndSyllable(units.get(start));
        double share = marked ? 0.5 : 1;
        double most = share * (beforeRest ? LONGEST_VOWEL_BEFORE_REST : LONGEST_VOWEL);
        double meant = marked ? natural : UNSTRESSED_SHARE * natural;
        double usual = Math.clamp(meant, share * LEAST_VOWEL, most);
        return new Elastic(share * LEAST_VOWEL, usual, most);
    }
}
