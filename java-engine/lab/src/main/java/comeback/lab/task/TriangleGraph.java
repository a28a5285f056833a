package comeback.lab.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Draws a graph that is rich in triangles, in two passes.
///
/// First each node in turn is joined to random others of at most `slack * degree` neighbours until it has `degree`
/// itself, or until nobody is left to join. Then, node by node, two random neighbours of it are joined until it has
/// counted so many triangles; each counts for all three corners and none counts twice. A node whose pairs of neighbours
/// have all been counted goes without the rest. Joining a pair may close triangles that nobody counts.
final class TriangleGraph {
    private final Sizes.Triangle sizes;
    private final SplittableRandom chance;
    private final Graph graph;
    private final int[] counted;
    private final Set<List<Integer>> triangles = new HashSet<>();

    private TriangleGraph(Sizes.Triangle sizes, SplittableRandom chance) {
        this.sizes = sizes;
        this.chance = chance;
        graph = new Graph(sizes.nodes());
        counted = new int[sizes.nodes()];
    }

    static Graph drawn(Sizes.Triangle sizes, SplittableRandom chance) {
        TriangleGraph drawing = new TriangleGraph(sizes, chance);
        drawing.befriend();
        drawing.close();
        return drawing.graph;
    }

    /// The first pass alone.
    static Graph befriended(Sizes.Triangle sizes, SplittableRandom chance) {
        TriangleGraph drawing = new TriangleGraph(sizes, chance);
        drawing.befriend();
        return drawing.graph;
    }

    private void befriend() {
        for (int node = 0; node < graph.nodes(); node++) {
            List<Integer> open = open(node);
            while (graph.degree(node) < sizes.degree() && !open.isEmpty()) {
                graph.join(node, open.remove(chance.nextInt(open.size())));
            }
        }
    }

    /// Who may become a neighbour of `node`.
    private List<Integer> open(int node) {
        List<Integer> open = new ArrayList<>();
        for (int other = 0; other < graph.nodes(); other++) {
            if (other != node && !graph.joined(node, other) && graph.degree(other) <= sizes.slack() * sizes.degree()) {
                open.add(other);
            }
        }
        return open;
    }

    private void close() {
        for (int node = 0; node < graph.nodes(); node++) {
            List<List<Integer>> uncounted = uncounted(node);
            while (counted[node] < sizes.triangles() && !uncounted.isEmpty()) {
                List<Integer> triangle = uncounted.remove(chance.nextInt(uncounted.size()));
                triangles.add(triangle);
                for (int corner : triangle) {
                    counted[corner]++;
                }
                graph.join(triangle.get(0), triangle.get(1));
                graph.join(triangle.get(1), triangle.get(2));
                graph.join(triangle.get(2), triangle.get(0));
            }
        }
    }

    /// `node` with each pair of its neighbours, nodes rising, where that is not counted yet.
    private List<List<Integer>> uncounted(int node) {
        List<Integer> neighbours = graph.neighbours(node);
        List<List<Integer>> uncounted = new ArrayList<>();
        for (int i = 0; i < neighbours.size(); i++) {
            for (int j = i + 1; j < neighbours.size(); j++) {
                List<Integer> triangle = List.of(node, neighbours.get(i), neighbours.get(j)).stream()
                        .sorted()
                        .toList();
                if (!triangles.contains(triangle)) {
                    uncounted.add(triangle);
                }
            }
        }
        return uncounted;
    }
}
