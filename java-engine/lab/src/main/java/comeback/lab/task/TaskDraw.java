package comeback.lab.task;

import java.util.SplittableRandom;

/// Makes tasks from seeds.
public final class TaskDraw {
    private TaskDraw() {}

    /// The same task for the same arguments.
    public static Task of(TaskName name, Scale scale, long seed) {
        return of(Sizes.of(name, scale), seed);
    }

    /// @param sizes of any scale, or of none that has a name
    public static Task of(Sizes sizes, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        return switch (sizes) {
            case Sizes.Sibling sibling -> SiblingTask.drawn(sibling, chance);
            case Sizes.Triangle triangle -> TriangleTask.drawn(triangle, chance);
            case Sizes.Tour tour -> TourTask.drawn(tour, chance);
        };
    }
}
