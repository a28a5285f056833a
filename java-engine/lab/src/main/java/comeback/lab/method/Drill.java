package comeback.lab.method;

import java.util.Arrays;

/// A row as a net is given it.
///
/// @param input token ids
/// @param labels what should be said at each place of the input; {@link #UNASKED} where nothing is asked
public record Drill(int[] input, int[] labels) {
    /// The label of a place that does not count.
    public static final int UNASKED = -1;

    /// @throws IllegalArgumentException where they differ in length
    public Drill {
        if (input.length != labels.length) {
            throw new IllegalArgumentException(input.length + " tokens with " + labels.length + " labels");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drill drill && Arrays.equals(input, drill.input) && Arrays.equals(labels, drill.labels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(input) + Arrays.hashCode(labels);
    }

    @Override
    public String toString() {
        return Arrays.toString(input) + " asks " + Arrays.toString(labels);
    }
}
