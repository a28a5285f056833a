package comeback.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Settles which pairs of line ends rhyme: by what was found in the syllables of a verse, by what the last words
/// tell in each way they are said, and by which other ends there are.
final class EndPairs {
    /// From here on a pair may begin a chain.
    private static final double LIKELY = 0.42;
    /// A last word by itself tells less than the syllables round it, unless the text is in stanzas.
    private static final double WORD_ALONE = -1.4;

    private static final double EACH_LINE_FARTHER = -0.3;
    private static final int NEAR_LINES = 2;

    private final VerseSounds sounds;
    private final List<Ending> endings;
    private final EndingOdds odds;
    private final boolean inStanzas;

    private EndPairs(VerseSounds sounds, List<Ending> endings, EndingOdds odds, boolean inStanzas) {
        this.sounds = sounds;
        this.endings = endings;
        this.odds = odds;
        this.inStanzas = inStanzas;
    }

    /// @param found in order of their first, then of their second stretch
    /// @param endings one a line; of no tails where a line has no words
    /// @return the same, those at two line ends settled, in the same order
    static List<FoundPair> settled(
            List<FoundPair> found, VerseSounds sounds, List<Ending> endings, Stanzas stanzas, EndingOdds odds) {
        EndPairs pairs = new EndPairs(sounds, endings, odds, stanzas.count() > 1);
        return pairs.settled(found, LineEnds.of(pairs.heard(found), stanzas));
    }

    private double[][] heard(List<FoundPair> found) {
        double[][] heard = new double[endings.size()][LineEnds.LINES_APART];
        for (int line = 0; line < heard.length; line++) {
            Arrays.fill(heard[line], Double.NEGATIVE_INFINITY);
            for (int apart = 1; apart <= LineEnds.LINES_APART && line + apart < heard.length; apart++) {
                heard[line][apart - 1] = between(line, apart);
            }
        }
        for (FoundPair pair : found) {
            if (endsLines(pair)) {
                double[] ofLine = heard[sounds.line(pair.one())];
                int at = apart(pair) - 1;
                ofLine[at] = Math.max(ofLine[at], Math.log(pair.probability() / (1 - pair.probability())));
            }
        }
        return heard;
    }

    /// That a line may end on the word of another is a thing of stanzas; in rap it is no rhyme.
    private double between(int line, int apart) {
        Ending one = endings.get(line);
        Ending other = endings.get(line + apart);
        boolean same = one.word().equals(other.word());
        if (one.tails().isEmpty() || other.tails().isEmpty() || same && !inStanzas) {
            return Double.NEGATIVE_INFINITY;
        }
        double farther = EACH_LINE_FARTHER * Math.max(0, apart - NEAR_LINES);
        return odds.between(one, other) + farther + (inStanzas ? 0 : WORD_ALONE);
    }

    private boolean endsLines(FoundPair pair) {
        return apart(pair) > 0 && sounds.endsLine(pair.oneEnd()) && sounds.endsLine(pair.otherEnd());
    }

    private int apart(FoundPair pair) {
        return sounds.line(pair.other()) - sounds.line(pair.one());
    }

    private List<FoundPair> settled(List<FoundPair> found, LineEnds ends) {
        List<FoundPair> settled = new ArrayList<>();
        boolean[][] known = new boolean[endings.size()][LineEnds.LINES_APART];
        for (FoundPair pair : found) {
            int line = sounds.line(pair.one());
            if (!endsLines(pair)) {
                settled.add(pair);
            } else if (ends.join(line, apart(pair))) {
                known[line][apart(pair) - 1] = true;
                double likely = Math.max(pair.probability(), likely(ends.odds(line, apart(pair))));
                settled.add(new FoundPair(pair.one(), pair.other(), pair.length(), likely));
            }
        }
        for (int line = 0; line < known.length; line++) {
            for (int apart = 1; apart <= LineEnds.LINES_APART && line + apart < known.length; apart++) {
                if (ends.join(line, apart) && !known[line][apart - 1]) {
                    settled.add(byWord(line, line + apart, likely(ends.odds(line, apart))));
                }
            }
        }
        settled.sort(Comparator.comparingInt(FoundPair::one).thenComparingInt(FoundPair::other));
        return settled;
    }

    private static double likely(double odds) {
        return Math.max(LIKELY, 1 / (1 + Math.exp(-odds)));
    }

    /// From the last stress of both last words on, as far as both go.
    private FoundPair byWord(int one, int other, double probability) {
        int first = sounds.lineLast(one);
        int second = sounds.lineLast(other);
        int length = Math.min(first - lastStress(first), second - lastStress(second));
        return new FoundPair(first - length, second - length, length, probability);
    }

    private int lastStress(int last) {
        int at = last;
        while (!sounds.isStressed(at) && sounds.inLine(at) > 0 && sounds.wordEnd(at - 1) == last) {
            at--;
        }
        return at;
    }
}
