package comeback.lab.branch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How much each of several factors moves the branching factor, as the paper's released code reckons it: the
/// cells are put together by a factor's levels, and its impact is the mean difference, without its sign,
/// between the means of any two levels.
///
/// @param lines the factor with the most impact first
public record Pareto(List<Line> lines) {
    public Pareto {
        lines = List.copyOf(lines);
    }

    /// One combination of levels.
    ///
    /// @param levels by factor
    /// @param factor the branching factor that was measured, the mean over prompts
    /// @param error its standard error over prompts or samples
    /// @param score the judge's mean, 0 to 1
    /// @param length mean tokens of an output
    public record Cell(Map<String, String> levels, double factor, double error, double score, double length) {
        public Cell {
            levels = Map.copyOf(levels);
        }
    }

    /// @param impact in branching factor
    /// @param share of all factors' impact
    /// @param cumulated share of this and those before it
    public record Line(String factor, double impact, double share, double cumulated) {}

    /// @param cells every combination once, so that no factor hides behind another
    public static Pareto of(List<Cell> cells) {
        Set<String> factors = new TreeSet<>();
        cells.forEach(cell -> factors.addAll(cell.levels().keySet()));
        List<Line> lines = new ArrayList<>();
        for (String factor : factors) {
            lines.add(new Line(factor, impact(factor, cells), 0, 0));
        }
        double all = lines.stream().mapToDouble(Line::impact).sum();
        lines.sort(Comparator.comparingDouble(Line::impact).reversed());
        double cumulated = 0;
        for (int i = 0; i < lines.size(); i++) {
            double share = lines.get(i).impact() / all;
            cumulated += share;
            lines.set(i, new Line(lines.get(i).factor(), lines.get(i).impact(), share, cumulated));
        }
        return new Pareto(lines);
    }

    private static double impact(String factor, List<Cell> cells) {
        List<String> levels = cells.stream()
                .map(cell -> cell.levels().get(factor))
                .distinct()
                .sorted()
                .toList();
        List<Double> means = levels.stream()
                .map(level -> Branching.mean(
                        cells.stream()
                                .filter(cell -> level.equals(cell.levels().get(factor)))
                                .toList(),
                        Cell::factor))
                .toList();
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < means.size(); one++) {
            for (int other = one + 1; other < means.size(); other++) {
                sum += Math.abs(means.get(one) - means.get(other));
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
