package comeback.lab.method;

import comeback.lab.task.Row;
import comeback.lab.task.TaskData;
import java.util.ArrayList;
import java.util.List;

/// A task's rows and prompts with their seeds before them.
///
/// @param rows to learn from
/// @param prompts `[test]`, one that is asked of a model for each test
public record Seeded(List<Row> rows, int[][] prompts) {
    public static Seeded of(TaskData data) {
        List<Row> rows = new ArrayList<>();
        List<Row> bare = data.task().training();
        for (int i = 0; i < bare.size(); i++) {
            Row row = bare.get(i);
            int[] seed = data.task().vocabulary().seed(data.seeds().training().get(i));
            rows.add(new Row(joined(seed, row.prompt()), row.answer(), row.seeded()));
        }
        int[][] prompts = data.seeds().testing().stream()
                .map(seed ->
                        joined(data.task().vocabulary().seed(seed), data.task().testPrompt()))
                .toArray(int[][]::new);
        return new Seeded(rows, prompts);
    }

    private static int[] joined(int[] seed, int[] prompt) {
        int[] all = new int[seed.length + prompt.length];
        System.arraycopy(seed, 0, all, 0, seed.length);
        System.arraycopy(prompt, 0, all, seed.length, prompt.length);
        return all;
    }
}
