package comeback.lab.branch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How often each of many outcomes was seen, and what that tells of the entropy of where they come from.
///
/// @param counts above 0, one an outcome
/// @param total their sum
public record Tally(Collection<Long> counts, long total) {
    public Tally {
        counts = List.copyOf(counts);
    }

    public static <T> Tally of(Stream<T> outcomes) {
        Map<T, Long> counts =
                outcomes.collect(Collectors.groupingBy(each -> each, HashMap::new, Collectors.counting()));
        return new Tally(
                counts.values(),
                counts.values().stream().mapToLong(Long::longValue).sum());
    }

    public int distinct() {
        return counts.size();
    }

    /// Of the shares themselves, in nats: too low, the more so the more was never seen.
    public double plugIn() {
        return counts.stream()
                .mapToDouble(count -> -(count / (double) total) * Math.log(count / (double) total))
                .sum();
    }

    /// The plug-in's, and half of one less than the outcomes over the samples (Miller, 1955).
    public double millerMadow() {
        return plugIn() + (distinct() - 1) / (2.0 * total);
    }

    /// How much of the probability the outcomes seen have together: 1 less the share of those seen once
    /// (Good, 1953).
    public double coverage() {
        long once = counts.stream().filter(count -> count == 1).count();
        return 1 - Math.min(once, total - 1) / (double) total;
    }

    /// Shares shrunk to the coverage, each weighed up by how likely it was not to be seen (Chao and Shen,
    /// 2003), in nats. Where next to nothing came twice it is a guess.
    public double chaoShen() {
        double coverage = coverage();
        return counts.stream()
                .mapToDouble(count -> {
                    double share = coverage * count / total;
                    return share >= 1 ? 0 : -share * Math.log(share) / (1 - Math.pow(1 - share, total));
                })
                .sum();
    }
}
