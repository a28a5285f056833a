package comeback.lab.task;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Nodes and the undirected edges between them, no edge twice and none from a node to itself.
final class Graph {
    private final List<TreeSet<Integer>> neighbours = new ArrayList<>();

    Graph(int nodes) {
        for (int node = 0; node < nodes; node++) {
            neighbours.add(new TreeSet<>());
        }
    }

    int nodes() {
        return neighbours.size();
    }

    void join(int one, int other) {
        if (one == other) {
            throw new IllegalArgumentException("a node is not its own neighbour: " + one);
        }
        neighbours.get(one).add(other);
        neighbours.get(other).add(one);
    }

    boolean joined(int one, int other) {
        return neighbours.get(one).contains(other);
    }

    int degree(int node) {
        return neighbours.get(node).size();
    }

    /// Rising.
    List<Integer> neighbours(int node) {
        return List.copyOf(neighbours.get(node));
    }

    /// Each once, the lesser node first, rising.
    List<int[]> edges() {
        List<int[]> edges = new ArrayList<>();
        for (int node = 0; node < nodes(); node++) {
            for (int other : neighbours.get(node).tailSet(node, false)) {
                edges.add(new int[] {node, other});
            }
        }
        return edges;
    }

    /// Each once, its nodes rising.
    List<int[]> triangles() {
        List<int[]> triangles = new ArrayList<>();
        for (int[] edge : edges()) {
            for (int third : neighbours.get(edge[1]).tailSet(edge[1], false)) {
                if (joined(edge[0], third)) {
                    triangles.add(new int[] {edge[0], edge[1], third});
                }
            }
        }
        return triangles;
    }
}
