package comeback.lab.branch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

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

        /// What `factor` is here; empty where it is no factor of the cells.
        public String level(String factor) {
            return levels.getOrDefault(factor, "");
        }
    }

    /// @param impact in branching factor
    /// @param share of all factors' impact
    /// @param cumulated share of this and those before it
    /// @param logShare the share where factors' logarithms are compared, so that a wide model does not weigh
    ///     more
    public record Line(String factor, double impact, double share, double cumulated, double logShare) {}

    /// @param cells every combination once, so that no factor hides behind another
    public static Pareto of(List<Cell> cells) {
        Set<String> factors = new TreeSet<>();
        cells.forEach(cell -> factors.addAll(cell.levels().keySet()));
        double all = 0;
        double logs = 0;
        for (String factor : factors) {
            all += impact(factor, cells, Cell::factor);
            logs += impact(factor, cells, Pareto::log);
        }
        List<String> order = factors.stream()
                .sorted(Comparator.comparingDouble(factor -> -impact(factor, cells, Cell::factor)))
                .toList();
        List<Line> lines = new ArrayList<>();
        double cumulated = 0;
        for (String factor : order) {
            double impact = impact(factor, cells, Cell::factor);
            cumulated += impact / all;
            lines.add(new Line(factor, impact, impact / all, cumulated, impact(factor, cells, Pareto::log) / logs));
        }
        return new Pareto(lines);
    }

    private static double log(Cell cell) {
        return Math.log(cell.factor());
    }

    private static double impact(String factor, List<Cell> cells, ToDoubleFunction<Cell> figure) {
        List<String> levels = cells.stream()
                .map(cell -> cell.level(factor))
                .distinct()
                .sorted()
                .toList();
        List<Double> means = levels.stream()
                .map(level -> Branching.mean(
                        cells.stream()
                                .filter(cell -> level.equals(cell.level(factor)))
                                .toList(),
                        figure))
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
