package comeback.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the pairs of stretches that may rhyme, no farther apart than rhymes are: two lines, 44 syllables.
final class PairFinder {
    /// Pairs less likely than that are forgotten.
    private static final double LEAST = 0.05;
    /// From here on a pair may be part of a longer one.
    private static final double SURE = 0.4;

    static final int LINES_APART = 2;
    private static final int SYLLABLES_APART = 44;
    /// Between two parts of a longer rhyme, at most one syllable that is no part of either.
    private static final int MOST_BETWEEN = 1;

    private final VerseSounds sounds;
    private final PairJudge judge;
    private final List<FoundPair> found = new ArrayList<>();

    private PairFinder(VerseSounds sounds, PairJudge judge) {
        this.sounds = sounds;
        this.judge = judge;
    }

    /// In order of their first, then of their second stretch.
    static List<FoundPair> find(VerseSounds sounds, PairJudge judge) {
        PairFinder finder = new PairFinder(sounds, judge);
        for (int one = 0; one < sounds.size(); one++) {
            if (sounds.isAccented(one)) {
                finder.from(one);
            }
        }
        return finder.joined();
    }

    private void from(int one) {
        int last = Math.min(sounds.size() - 1, one + SYLLABLES_APART);
        for (int other = one + 1; other <= last && sounds.line(other) - sounds.line(one) <= LINES_APART; other++) {
            if (sounds.isAccented(other) && judge.isCandidate(one, other)) {
                int length = judge.length(one, other);
                double probability = judge.probability(one, other, length);
                if (probability >= LEAST) {
                    found.add(new FoundPair(one, other, length, probability));
                }
            }
        }
    }

    /// Pairs that follow one another at the same distance become one: multis and mosaics.
    private List<FoundPair> joined() {
        Map<Long, FoundPair> byPlace = new HashMap<>();
        List<FoundPair> all = new ArrayList<>();
        for (FoundPair pair : found.reversed()) {
            FoundPair whole = pair;
            if (pair.probability() >= SURE) {
                for (int gap = 0; gap <= MOST_BETWEEN; gap++) {
                    FoundPair next = byPlace.get(place(pair.oneEnd() + 1 + gap, pair.otherEnd() + 1 + gap));
                    if (next != null && whole == pair && sameLines(pair, next)) {
                        whole = pair.followedBy(next);
                    }
                }
                byPlace.put(place(whole.one(), whole.other()), whole);
            }
            all.add(whole);
        }
        return all.reversed();
    }

    private boolean sameLines(FoundPair pair, FoundPair next) {
        return sounds.line(pair.one()) == sounds.line(next.one())
                && sounds.line(pair.other()) == sounds.line(next.other())
                && next.oneEnd() < pair.other();
    }

    private static long place(int one, int other) {
        return ((long) one << 32) | other;
    }
}
