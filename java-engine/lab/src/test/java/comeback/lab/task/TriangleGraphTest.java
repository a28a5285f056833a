package comeback.lab.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TriangleGraphTest {
    private static final Sizes.Triangle SIZES = new Sizes.Triangle(80, 3, 1.2, 6, 1, 1);

    @Test
    void everyNodeHasItsDegreeAndNoneHasMoreThanTheSlackAllows() {
        for (long seed = 0; seed < 20; seed++) {
            Graph graph = TriangleGraph.befriended(SIZES, new SplittableRandom(seed));
            for (int node = 0; node < 80; node++) {
                assertThat(graph.degree(node)).isBetween(3, 4);
            }
        }
        Graph wide = TriangleGraph.befriended(new Sizes.Triangle(80, 5, 2, 1, 1, 1), new SplittableRandom(1));
        for (int node = 0; node < 80; node++) {
            assertThat(wide.degree(node)).isBetween(5, 11);
        }
    }

    @Test
    void whereNobodyIsLeftToJoinANodeGoesWithout() {
        Graph graph = TriangleGraph.befriended(new Sizes.Triangle(3, 3, 1.2, 1, 1, 1), new SplittableRandom(1));
        assertThat(graph.edges()).hasSize(3);
    }

    /// A node is short of triangles only where those it has use every pair of the neighbours it had when its turn came;
    /// later joins may give it more. So: enough triangles, or as many as the first pass's neighbours have pairs.
    @Test
    void everyNodeHasItsTrianglesOrAllThatItsNeighboursGive() {
        for (long seed = 0; seed < 20; seed++) {
            Graph first = TriangleGraph.befriended(SIZES, new SplittableRandom(seed));
            Graph graph = TriangleGraph.drawn(SIZES, new SplittableRandom(seed));
            int[] triangles = new int[80];
            graph.triangles().forEach(corners -> {
                for (int corner : corners) {
                    triangles[corner]++;
                }
            });
            for (int node = 0; node < 80; node++) {
                int degree = first.degree(node);
                assertThat(triangles[node]).isGreaterThanOrEqualTo(Math.min(6, degree * (degree - 1) / 2));
            }
            assertThat(graph.edges().stream().map(edge -> List.of(edge[0], edge[1])))
                    .containsAll(first.edges().stream()
                            .map(edge -> List.of(edge[0], edge[1]))
                            .toList());
        }
    }

    /// Were a triangle counted at one corner alone, there would be a join for nearly every node.
    @Test
    void aTriangleCountsForAllItsCorners() {
        Sizes.Triangle one = new Sizes.Triangle(80, 3, 1.2, 1, 1, 1);
        for (long seed = 0; seed < 20; seed++) {
            Graph first = TriangleGraph.befriended(one, new SplittableRandom(seed));
            Graph graph = TriangleGraph.drawn(one, new SplittableRandom(seed));
            int joins = graph.edges().size() - first.edges().size();
            assertThat(joins + first.triangles().size()).isBetween(80 / 3, 55);
        }
    }

    @Test
    void trianglesAreWhatAnybodyWouldFindByTryingAll() {
        Graph graph = TriangleGraph.drawn(SIZES, new SplittableRandom(3));
        Set<List<Integer>> tried = new HashSet<>();
        for (int a = 0; a < 80; a++) {
            for (int b = a + 1; b < 80; b++) {
                for (int c = b + 1; c < 80; c++) {
                    if (graph.joined(a, b) && graph.joined(b, c) && graph.joined(c, a)) {
                        tried.add(List.of(a, b, c));
                    }
                }
            }
        }
        List<List<Integer>> found = new ArrayList<>();
        graph.triangles().forEach(corners -> found.add(List.of(corners[0], corners[1], corners[2])));
        assertThat(found).containsExactlyInAnyOrderElementsOf(tried);
    }
}
