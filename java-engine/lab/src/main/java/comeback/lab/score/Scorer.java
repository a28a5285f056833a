package comeback.lab.score;

import comeback.lab.task.Row;
import comeback.lab.task.Task;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Scores what a model said for a task's test prompt.
public final class Scorer {
    private final Task task;
    private final Set<String> seen;

    public Scorer(Task task) {
        this.task = task;
        seen = task.training().stream()
                .filter(Row::seeded)
                .map(row -> task.canonical(row.answer()))
                .collect(Collectors.toSet());
    }

    /// @param samples at least one; each is read up to its first end token, and may be malformed in any way
    public Score score(List<int[]> samples, Uniqueness unique) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("no samples");
        }
        int coherent = 0;
        int memorised = 0;
        Set<String> created = new HashSet<>();
        for (int[] given : samples) {
            int[] sample = upToEnd(given);
            if (task.coherent(sample)) {
                coherent++;
                String canonical = task.canonical(sample);
                if (seen.contains(canonical)) {
                    memorised++;
                } else {
                    created.add(unique == Uniqueness.RAW ? Arrays.toString(sample) : canonical);
                }
            }
        }
        return new Score(samples.size(), coherent, memorised, created.size(), unique);
    }

    private int[] upToEnd(int[] sample) {
        int end = task.vocabulary().end();
        for (int at = 0; at < sample.length; at++) {
            if (sample[at] == end) {
                return Arrays.copyOf(sample, at + 1);
            }
        }
        return sample;
    }
}
