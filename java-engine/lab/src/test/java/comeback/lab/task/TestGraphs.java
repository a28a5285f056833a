package comeback.lab.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A triangle task's graph, for tests outside this package.
public final class TestGraphs {
    private static final int[][] ORDERS = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

    private TestGraphs() {}

    /// As `n1-n2`, both ways; none for other tasks.
    public static Set<String> joined(Task task) {
        Set<String> joined = new HashSet<>();
        if (task instanceof TriangleTask triangles) {
            for (int[] edge : triangles.graph().edges()) {
                joined.add("n" + edge[0] + "-n" + edge[1]);
                joined.add("n" + edge[1] + "-n" + edge[0]);
            }
        }
        return joined;
    }

    /// Every one in every order.
    public static List<int[]> allTriangles(Task task) {
        List<int[]> all = new ArrayList<>();
        for (int[] corners : ((TriangleTask) task).graph().triangles()) {
            for (int[] order : ORDERS) {
                String a = "n" + corners[order[0]];
                String b = "n" + corners[order[1]];
                String c = "n" + corners[order[2]];
                all.add(Spoken.ids(task, "%s %s <sep> %s %s <sep> %s %s </a>".formatted(a, b, b, c, c, a)));
            }
        }
        return all;
    }
}
