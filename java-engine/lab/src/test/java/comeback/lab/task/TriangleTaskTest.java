package comeback.lab.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TriangleTaskTest {
    private static final Sizes.Triangle SMALL = new Sizes.Triangle(12, 3, 1.2, 6, 9_000, 7);

    private final TriangleTask task = TriangleTask.drawn(SMALL, new SplittableRandom(5));

    @Test
    void aThirdOfTheRowsAreTrianglesAndOnlyTheyMayBeSeeded() {
        long triangles = task.training().stream().filter(Row::seeded).count();
        assertThat(triangles / 9_000.0).isCloseTo(1 / 3.0, within(4 * Math.sqrt(2 / 9.0 / 9_000)));
        for (Row row : task.training()) {
            assertThat(Spoken.of(task, row.prompt())).isEqualTo(row.seeded() ? "tri:" : "edge:");
            assertThat(task.coherent(row.answer())).isEqualTo(row.seeded());
        }
    }

    @Test
    void trianglesAndEdgesAreTheGraphsSaidRoundAndEachInEveryOrder() {
        Set<String> triangles = new HashSet<>();
        Set<String> edges = new HashSet<>();
        for (Row row : task.training()) {
            String said = Spoken.of(task, row.answer());
            assertThat(said)
                    .matches(
                            row.seeded()
                                    ? "(n\\d+) (n\\d+) <sep> \\2 (n\\d+) <sep> \\3 \\1 </a>"
                                    : "(n\\d+) (n\\d+) <sep> \\2 \\1 </a>");
            (row.seeded() ? triangles : edges).add(said);
        }
        assertThat(edges).hasSize(2 * task.graph().edges().size());
        assertThat(triangles).hasSize(6 * task.graph().triangles().size());
    }

    @Test
    void anythingElseIsIncoherentAndAnOrderOfNodesIsNoNewTriangle() {
        int[] corners = task.graph().triangles().getFirst();
        String a = "n" + corners[0];
        String b = "n" + corners[1];
        String c = "n" + corners[2];
        int[] one = Spoken.ids(task, "%s %s <sep> %s %s <sep> %s %s </a>".formatted(a, b, b, c, c, a));
        int[] other = Spoken.ids(task, "%s %s <sep> %s %s <sep> %s %s </a>".formatted(c, b, b, a, a, c));
        assertThat(task.coherent(one)).isTrue();
        assertThat(task.coherent(other)).isTrue();
        assertThat(task.canonical(one)).isEqualTo(task.canonical(other));
        List<String> wrong = new ArrayList<>(List.of("", "</a>", "tri:"));
        wrong.add("%s %s <sep> %s %s <sep> %s %s".formatted(a, b, b, c, c, a));
        wrong.add("%s %s <sep> %s %s <sep> %s %s </a> </a>".formatted(a, b, b, c, c, a));
        wrong.add("%s %s <sep> %s %s <sep> %s %s </a>".formatted(a, b, c, b, c, a));
        wrong.add("%s %s <sep> %s %s <sep> %s %s </a>".formatted(a, b, b, a, a, a));
        wrong.add("%s %s <sep> %s %s <sep> %s %s </a>".formatted(a, b, c, a, b, c));
        wrong.add("%s %s <sep> %s %s </a>".formatted(a, b, b, a));
        wrong.add("%s %s <sep> %s %s <sep> %s tri: </a>".formatted(a, b, b, c, c));
        for (String said : wrong) {
            assertThat(task.coherent(Spoken.ids(task, said))).as(said).isFalse();
        }
    }

    @Test
    void threeNodesThatAreNotAllJoinedAreNoTriangle() {
        Graph graph = task.graph();
        for (int a = 0; a < 12; a++) {
            for (int b = 0; b < 12; b++) {
                String said = "n0 n%d <sep> n%d n%d <sep> n%d n0 </a>".formatted(a, a, b, b);
                boolean joined = a != 0 && b != 0 && a != b && graph.joined(0, a) && graph.joined(a, b);
                assertThat(task.coherent(Spoken.ids(task, said))).as(said).isEqualTo(joined && graph.joined(b, 0));
            }
        }
    }
}
