package comeback.lab.score;

import comeback.lab.task.Row;
import comeback.lab.task.Sizes;
import comeback.lab.task.Task;
import comeback.lab.task.TaskDraw;
import comeback.lab.task.TestGraphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Samples of all kinds: from training, coherent, nearly coherent, duplicate, malformed.
final class MixedSamples {
    private final Task task;
    private final List<int[]> coherent = new ArrayList<>();
    private final SplittableRandom chance;

    MixedSamples(Task task, Sizes sizes, SplittableRandom chance) {
        this.task = task;
        this.chance = chance;
        if (sizes instanceof Sizes.Triangle) {
            coherent.addAll(TestGraphs.allTriangles(task));
        } else {
            for (long seed = 50; seed < 80; seed++) {
                TaskDraw.of(sizes, seed).training().forEach(row -> coherent.add(row.answer()));
            }
        }
    }

    List<int[]> list(int count) {
        List<Row> seeded = task.training().stream().filter(Row::seeded).toList();
        List<int[]> samples = new ArrayList<>();
        while (samples.size() < count) {
            int[] good = coherent.get(chance.nextInt(coherent.size()));
            samples.add(
                    switch (chance.nextInt(8)) {
                        case 0 -> seeded.get(chance.nextInt(seeded.size())).answer();
                        case 1, 2 -> good;
                        case 3 -> samples.isEmpty() ? good : samples.get(chance.nextInt(samples.size()));
                        case 4 -> changed(good);
                        case 5 -> swapped(good);
                        case 6 -> Arrays.copyOf(good, chance.nextInt(good.length + 3));
                        default ->
                            chance.ints(
                                            chance.nextInt(12),
                                            -1,
                                            task.vocabulary().size())
                                    .toArray();
                    });
        }
        return samples;
    }

    private int[] changed(int[] good) {
        int[] changed = good.clone();
        int at = chance.nextInt(good.length);
        int other = coherent.get(chance.nextInt(coherent.size()))[chance.nextInt(good.length)];
        changed[at] = chance.nextInt(10) == 0 ? chance.nextInt(task.vocabulary().size()) : other;
        return changed;
    }

    private int[] swapped(int[] good) {
        int[] swapped = good.clone();
        int one = chance.nextInt(good.length);
        int other = chance.nextInt(good.length);
        swapped[one] = good[other];
        swapped[other] = good[one];
        return swapped;
    }
}
