package comeback.verse;

import comeback.sound.Phoneme;
import java.util.List;

/// How alike two runs of consonants sound, by the cheapest alignment.
///
/// Costs (substitution 0 for the same, .4 within a class, .7 within obstruents or sonorants, 1 otherwise; gap .8)
/// follow the coda alignment of Hirjee and Brown, "Using automated rhyme detection" (2010), simplified.
final class Consonants {
    private static final double GAP = 0.8;

    private Consonants() {}

    /// 1 for the same, 0 for nothing in common; symmetric. Two empty runs are the same.
    static double likeness(List<Phoneme> one, List<Phoneme> other) {
        int longer = Math.max(one.size(), other.size());
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 1 - GAP;
        }
        double[][] cost = new double[one.size() + 1][other.size() + 1];
        for (int i = 0; i <= one.size(); i++) {
            for (int j = 0; j <= other.size(); j++) {
                cost[i][j] = i == 0 ? j * GAP : j == 0 ? i * GAP : cheapest(cost, i, j, one, other);
            }
        }
        return Math.max(0, 1 - cost[one.size()][other.size()] / longer);
    }

    private static double cheapest(double[][] cost, int i, int j, List<Phoneme> one, List<Phoneme> other) {
        double gap = Math.min(cost[i - 1][j], cost[i][j - 1]) + GAP;
        return Math.min(gap, cost[i - 1][j - 1] + substitution(one.get(i - 1), other.get(j - 1)));
    }

    private static double substitution(Phoneme one, Phoneme other) {
        if (one == other) {
            return 0;
        }
        if (one.manner() == other.manner()) {
            return 0.4;
        }
        return one.isObstruent() == other.isObstruent() ? 0.7 : 1;
    }
}
