package comeback.lab.task;

/// A task with the seeds of its rows and tests, and what they were drawn from.
///
/// @param sizes those of `scale`
/// @param randomSeed that the task and the seeds were drawn from
public record TaskData(TaskName name, Scale scale, Sizes sizes, long randomSeed, Task task, SeedPrefixes seeds) {
    /// The same for the same arguments.
    ///
    /// @param seedLength characters of a seed; 0 for none
    public static TaskData drawn(TaskName name, Scale scale, long randomSeed, int seedLength) {
        Sizes sizes = Sizes.of(name, scale);
        Task task = TaskDraw.of(sizes, randomSeed);
        return new TaskData(name, scale, sizes, randomSeed, task, SeedPrefixes.drawn(seedLength, task, randomSeed));
    }
}
