package comeback.analyse;

import java.util.Arrays;

/// Which line ends of a verse rhyme.
///
/// Ends up to four lines apart are held against each other. An end keeps to those it rhymes with best: beside a much
/// surer rhyme one that is doubtful is an accident. In a text of stanzas, those of one length tend to rhyme alike, so
/// that a pair is likelier where other stanzas have it, and less likely where they have not.
///
/// In a text that is no more than one stanza, what is more than twice four lines away from a pair does not change it.
final class LineEnds {
    static final int LINES_APART = 4;

    private static final double LEAST = -0.4;
    private static final double LEAST_IN_STANZAS = -1;
    /// So much below an end's best rhyme a pair is an accident,
    private static final double BEHIND_BEST = 2;
    /// unless it is as good as that by itself.
    private static final double SURE = 1.5;
    /// What other stanzas do is asked for twice, as the first answer changes them.
    private static final int ROUNDS = 2;

    private final double[][] odds;
    private final boolean[][] joined;

    private LineEnds(double[][] odds, double least) {
        this.odds = odds;
        double[] best = best(odds);
        this.joined = new boolean[odds.length][LINES_APART];
        for (int line = 0; line < odds.length; line++) {
            for (int apart = 1; apart <= LINES_APART && line + apart < odds.length; apart++) {
                double better = Math.max(best[line], best[line + apart]);
                double enough = Math.max(least, Math.min(SURE, better - BEHIND_BEST));
                joined[line][apart - 1] = odds(line, apart) > least && odds(line, apart) >= enough;
            }
        }
    }

    private static double[] best(double[][] odds) {
        double[] best = new double[odds.length];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int line = 0; line < best.length; line++) {
            for (int apart = 1; apart <= LINES_APART && line + apart < best.length; apart++) {
                best[line] = Math.max(best[line], odds[line][apart - 1]);
                best[line + apart] = Math.max(best[line + apart], odds[line][apart - 1]);
            }
        }
        return best;
    }

    /// @param heard for each line, the odds that it rhymes with the line after it, with the one after
    ///     that, and so on up to {@link #LINES_APART}, as natural logarithms; what lies beyond the last
    ///     line is not looked at
    static LineEnds of(double[][] heard, Stanzas stanzas) {
        if (stanzas.count() <= 1) {
            return new LineEnds(heard, LEAST);
        }
        LineEnds ends = new LineEnds(heard, LEAST_IN_STANZAS);
        for (int round = 0; round < ROUNDS; round++) {
            ends = new LineEnds(Sisters.of(ends, stanzas).beside(heard), LEAST_IN_STANZAS);
        }
        return ends;
    }

    /// That a line rhymes with the one so many lines after it, as a natural logarithm.
    double odds(int line, int apart) {
        return odds[line][apart - 1];
    }

    /// Whether it does.
    boolean join(int line, int apart) {
        return joined[line][apart - 1];
    }
}
