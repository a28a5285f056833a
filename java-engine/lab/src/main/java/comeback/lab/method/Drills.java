package comeback.lab.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;

/// A batch of drills, filled up to the longest.
///
/// @param inputs `[row][place]`
/// @param labels `[row][place]`
record Drills(int[][] inputs, int[][] labels) {
    /// @param filler token behind a drill that is shorter than the longest
    static Drills of(List<Drill> drills, int filler) {
        int length = drills.stream().mapToInt(each -> each.input().length).max().orElse(0);
        int[][] inputs = new int[drills.size()][];
        int[][] labels = new int[drills.size()][];
        for (int row = 0; row < inputs.length; row++) {
            Drill drill = drills.get(row);
            inputs[row] = filled(drill.input(), length, filler);
            labels[row] = filled(drill.labels(), length, Drill.UNASKED);
        }
        return new Drills(inputs, labels);
    }

    private static int[] filled(int[] tokens, int length, int filler) {
        int[] filled = Arrays.copyOf(tokens, length);
        Arrays.fill(filled, tokens.length, length, filler);
        return filled;
    }

    int places() {
        return inputs[0].length;
    }

    /// How many places ask something.
    int asked() {
        int asked = 0;
        for (int[] row : labels) {
            for (int label : row) {
                asked += label == Drill.UNASKED ? 0 : 1;
            }
        }
        return asked;
    }

    /// `[row][place][1]`, to gather what was wanted; the first token where nothing was.
    NDArray wanted(NDManager manager) {
        long[] flat = new long[labels.length * places()];
        for (int row = 0; row < labels.length; row++) {
            for (int place = 0; place < places(); place++) {
                flat[row * places() + place] = Math.max(0, labels[row][place]);
            }
        }
        return manager.create(flat, new Shape(labels.length, places(), 1));
    }

    /// `[row][place][1]`, from a weight a row, where something is asked; 0 elsewhere.
    NDArray weights(NDManager manager, double[] rows, DataType type) {
        float[] flat = new float[labels.length * places()];
        for (int row = 0; row < labels.length; row++) {
            for (int place = 0; place < places(); place++) {
                flat[row * places() + place] = labels[row][place] == Drill.UNASKED ? 0 : (float) rows[row];
            }
        }
        return manager.create(flat, new Shape(labels.length, places(), 1)).toType(type, false);
    }
}
