package comeback.lab.text;

import comeback.lab.net.Memory;
import comeback.lab.net.Net;
import comeback.lab.net.Pass;
import comeback.lab.source.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Outputs of a net to one prompt, in step: the net is asked about all of them at once, as soon as one of them wants to
/// know more. Those that took no token by then are over, and are told the end over and over.
final class NetWalks implements AutoCloseable {
    private final Net net;
    private final int end;
    private final Memory memory;
    private final int[][] taken;
    private float[] logits;
    private int steps;
    private boolean closed;

    NetWalks(Net net, int[] prompt, int count, int end) {
        this.net = net;
        this.end = end;
        this.memory = net.memory();
        this.taken = new int[count][1];
        int[][] rows = new int[count][];
        Arrays.fill(rows, begun(prompt, end));
        this.logits = ask(rows);
    }

    /// A line begins as after the end of another.
    static int[] begun(int[] prompt, int end) {
        int[] row = new int[prompt.length + 1];
        row[0] = end;
        System.arraycopy(prompt, 0, row, 1, prompt.length);
        return row;
    }

    private float[] ask(int[][] rows) {
        for (int[] token : taken) {
            token[0] = end;
        }
        try (Pass pass = net.pass()) {
            return pass.logitsAfter(memory, pass.ids(rows)).get(":, -1").toFloatArray();
        }
    }

    List<Walk> walks() {
        return IntStream.range(0, taken.length).<Walk>mapToObj(Step::new).toList();
    }

    private final class Step implements Walk {
        private final int row;
        private int length;

        Step(int row) {
            this.row = row;
        }

        @Override
        public double[] next() {
            if (closed) {
                throw new IllegalStateException("these walks ended when others began");
            }
            if (length > steps) {
                int[][] rows = Arrays.stream(taken).map(int[]::clone).toArray(int[][]::new);
                logits = ask(rows);
                steps++;
            }
            int tokens = net.shape().vocabulary();
            return NetModel.logs(logits, row * tokens, tokens);
        }

        @Override
        public void take(int token) {
            taken[row][0] = token;
            length++;
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            memory.close();
        }
    }
}
