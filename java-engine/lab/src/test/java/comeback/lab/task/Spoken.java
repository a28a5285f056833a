package comeback.lab.task;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Samples as words, for tests.
public final class Spoken {
    private Spoken() {}

    public static String of(Task task, int[] ids) {
        return Arrays.stream(ids).mapToObj(task.vocabulary()::token).collect(Collectors.joining(" "));
    }

    public static int[] ids(Task task, String said) {
        return said.isEmpty()
                ? new int[0]
                : Arrays.stream(said.split(" ")).mapToInt(task.vocabulary()::id).toArray();
    }
}
