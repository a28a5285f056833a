package comeback.analyse;

import java.util.ArrayList;
import java.util.List;

/// The line ends of a stanza, each held against each.
final class Stanza {
    /// Ends farther apart than that rhyme less readily with every line.
    private static final int NEAR_LINES = 4;

    private static final double EACH_FARTHER = -1.0;
    private static final double MISSED_SHARE = 0.5;
    private static final double BEST_SHARE = 0.6;

    private final double[][] odds;

    Stanza(List<Ending> ends, EndingOdds odds) {
        int lines = ends.size();
        this.odds = new double[lines][lines];
        for (int i = 0; i < lines; i++) {
            for (int j = i + 1; j < lines; j++) {
                double far = Math.max(0, j - i - NEAR_LINES) * EACH_FARTHER;
                this.odds[i][j] = odds.between(ends.get(i), ends.get(j)) + far;
                this.odds[j][i] = this.odds[i][j];
            }
        }
    }

    int lines() {
        return odds.length;
    }

    /// How well a scheme explains what is heard: what each line has in common with those before it in its group, less
    /// half of what two groups have in common.
    double fit(Scheme scheme) {
        double fit = 0;
        List<List<Integer>> groups = new ArrayList<>();
        for (int line = 0; line < lines(); line++) {
            int group = scheme.groups().get(line);
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            } else {
                fit += bond(List.of(line), groups.get(group), BEST_SHARE);
            }
            groups.get(group).add(line);
        }
        for (int one = 0; one < groups.size(); one++) {
            for (int other = one + 1; other < groups.size(); other++) {
                fit -= MISSED_SHARE * Math.max(0, bond(groups.get(one), groups.get(other), 1));
            }
        }
        return fit;
    }

    /// Joined step by step, the closest groups first, as long as they have something in common.
    Scheme joined() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int line = 0; line < lines(); line++) {
            groups.add(new ArrayList<>(List.of(line)));
        }
        while (joinClosest(groups)) {}
        List<Integer> labels = new ArrayList<>();
        for (int line = 0; line < lines(); line++) {
            int found = line;
            labels.add(groups.stream()
                    .filter(group -> group.contains(found))
                    .findFirst()
                    .orElseThrow()
                    .getFirst());
        }
        return Scheme.of(labels);
    }

    private boolean joinClosest(List<List<Integer>> groups) {
        double best = 0;
        int first = -1;
        int second = -1;
        for (int one = 0; one < groups.size(); one++) {
            for (int other = one + 1; other < groups.size(); other++) {
                double bond = bond(groups.get(one), groups.get(other), 0.5);
                if (bond > best) {
                    best = bond;
                    first = one;
                    second = other;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        groups.get(first).addAll(groups.remove(second));
        return true;
    }

    /// @param bestShare of the closest two lines; the rest is the mean's
    private double bond(List<Integer> one, List<Integer> other, double bestShare) {
        double best = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int line : one) {
            for (int with : other) {
                best = Math.max(best, odds[line][with]);
                sum += odds[line][with];
            }
        }
        return bestShare * best + (1 - bestShare) * sum / (one.size() * other.size());
    }
}
