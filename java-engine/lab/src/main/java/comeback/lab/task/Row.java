package comeback.lab.task;

import java.util.Arrays;

/// One example to learn from, as ids of a {@link Vocabulary}.
///
/// @param prompt what is given, without a seed; never empty
/// @param answer what is to be said, with its end token where the task has one
/// @param seeded whether a seed may stand before the prompt
public record Row(int[] prompt, int[] answer, boolean seeded) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Row row
                && seeded == row.seeded
                && Arrays.equals(prompt, row.prompt)
                && Arrays.equals(answer, row.answer);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(prompt) + Arrays.hashCode(answer);
    }

    @Override
    public String toString() {
        return (seeded ? "seeded " : "") + Arrays.toString(prompt) + " -> " + Arrays.toString(answer);
    }
}
