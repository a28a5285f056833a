package comeback.lab.task;

/// How large a task is made. All sizes of both scales stand here: those of {@link Scale#PAPER} are the released code's,
/// those of {@link Scale#DESK} are ours, small enough for two cores and large enough that there is something to create.
public sealed interface Sizes {
    /// No task is larger in any way.
    int LARGEST = 1_000_000;

    /// Rows to learn from.
    int training();

    /// Samples asked of a trained model.
    int tests();

    /// @param left left children of each parent
    /// @param right right children of each parent
    record Sibling(int parents, int left, int right, int training, int tests) implements Sizes {
        public Sibling {
            inRange(parents, left, right, training, tests);
        }
    }

    /// @param degree each node's, before triangles are closed
    /// @param slack a node of at most `slack * degree` neighbours may be given one more
    /// @param triangles counted at each node
    record Triangle(int nodes, int degree, double slack, int triangles, int training, int tests) implements Sizes {
        public Triangle {
            inRange(nodes, degree, triangles, training, tests);
        }
    }

    /// @param nodes to choose from
    /// @param edges of one answer
    /// @param closed whether the last edge leads back to the first node, as in a circle; else the edges are a line
    record Tour(int nodes, int edges, boolean closed, int training, int tests) implements Sizes {
        public Tour {
            inRange(nodes, edges, training, tests);
            if ((closed ? edges : edges + 1) > nodes) {
                throw new IllegalArgumentException("more edges than the nodes give");
            }
        }

        /// Nodes of one answer.
        int visited() {
            return closed ? edges : edges + 1;
        }
    }

    private static void inRange(int... counts) {
        for (int count : counts) {
            if (count < 1 || count > LARGEST) {
                throw new IllegalArgumentException("a size of " + count);
            }
        }
    }

    /// Those of a task at a scale.
    static Sizes of(TaskName task, Scale scale) {
        return switch (scale) {
            case PAPER ->
                switch (task) {
                    case SIBLING -> new Sibling(5, 500, 500, 50_000, 3_000);
                    case TRIANGLE -> new Triangle(999, 3, 1.2, 6, 15_000, 1_024);
                    case CIRCLE -> new Tour(10, 9, true, 10_000, 1_024);
                    case LINE -> new Tour(10, 9, false, 10_000, 1_024);
                };
            case DESK ->
                switch (task) {
                    case SIBLING -> new Sibling(5, 30, 30, 1_000, 512);
                    case TRIANGLE -> new Triangle(100, 3, 1.2, 6, 900, 512);
                    case CIRCLE -> new Tour(8, 7, true, 600, 512);
                    case LINE -> new Tour(7, 6, false, 600, 512);
                };
        };
    }
}
