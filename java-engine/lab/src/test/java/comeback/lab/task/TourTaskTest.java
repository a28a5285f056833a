package comeback.lab.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TourTaskTest {
    private final TourTask circle = TourTask.drawn(new Sizes.Tour(5, 4, true, 6_000, 7), new SplittableRandom(1));
    private final TourTask line = TourTask.drawn(new Sizes.Tour(4, 3, false, 6_000, 7), new SplittableRandom(1));

    @Test
    void aCirclesEdgesLeadThroughFourOfFiveNodesAndBack() {
        for (Row row : circle.training()) {
            Map<String, String> next = edges(circle, row);
            assertThat(next).hasSize(4);
            String start = next.keySet().iterator().next();
            Set<String> visited = new HashSet<>();
            for (String at = start; visited.add(at); at = next.get(at)) {
                assertThat(next).containsKey(at);
            }
            assertThat(visited).hasSize(4);
            assertThat(circle.coherent(row.answer())).isTrue();
        }
    }

    @Test
    void aLinesEdgesLeadThroughAllNodesOnce() {
        for (Row row : line.training()) {
            Map<String, String> next = edges(line, row);
            Set<String> starts = new HashSet<>(next.keySet());
            starts.removeAll(next.values());
            assertThat(starts).hasSize(1);
            Set<String> visited = new HashSet<>();
            for (String at = starts.iterator().next(); at != null; at = next.get(at)) {
                assertThat(visited.add(at)).isTrue();
            }
            assertThat(visited).hasSize(4);
            assertThat(line.coherent(row.answer())).isTrue();
        }
    }

    private static Map<String, String> edges(Task task, Row row) {
        String said = Spoken.of(task, row.answer());
        assertThat(said).endsWith(" </a>");
        Map<String, String> next = new HashMap<>();
        for (String edge : said.substring(0, said.length() - 5).split(" <sep> ")) {
            String[] ends = edge.split(" ");
            assertThat(next.put(ends[0], ends[1])).isNull();
        }
        return next;
    }

    /// A circle of 4 edges has 3! patterns, a line of 3 as many; 120 (24) ways to name its nodes in order.
    @Test
    void everyOrderOfEdgesAndEveryNameComesAsOftenAsAnother() {
        for (TourTask task : new TourTask[] {circle, line}) {
            Map<String, Integer> patterns = new HashMap<>();
            Set<Integer> firstNodes = new HashSet<>();
            for (Row row : task.training()) {
                patterns.merge(task.canonical(row.answer()), 1, Integer::sum);
                firstNodes.add(row.answer()[0]);
            }
            assertThat(patterns).hasSize(6);
            patterns.values().forEach(count -> assertThat(count / 6_000.0).isCloseTo(1 / 6.0, within(0.02)));
            assertThat(firstNodes).hasSize(task == circle ? 5 : 4);
        }
    }

    @Test
    void whatIsNoCircleIsIncoherent() {
        assertThat(says(circle, "n0 n1 <sep> n2 n3 <sep> n1 n2 <sep> n3 n0 </a>"))
                .isTrue();
        assertThat(says(circle, "n4 n1 <sep> n2 n3 <sep> n1 n2 <sep> n3 n4 </a>"))
                .isTrue();
        assertThat(says(circle, "n0 n1 <sep> n1 n0 <sep> n2 n3 <sep> n3 n2 </a>"))
                .isFalse();
        assertThat(says(circle, "n0 n1 <sep> n1 n2 <sep> n2 n3 <sep> n3 n4 </a>"))
                .isFalse();
        assertThat(says(circle, "n0 n1 <sep> n1 n2 <sep> n2 n0 <sep> n3 n3 </a>"))
                .isFalse();
        assertThat(says(circle, "n0 n1 <sep> n1 n2 <sep> n2 n0 </a>")).isFalse();
        assertThat(says(circle, "n0 n1 <sep> n2 n3 <sep> n2 n1 <sep> n3 n0 </a>"))
                .isFalse();
        assertThat(says(circle, "n0 n1 <sep> n0 n1 <sep> n1 n2 <sep> n2 n0 </a>"))
                .isFalse();
        assertThat(says(circle, "n0 n1 n2 n3 <sep> n1 n2 <sep> n3 n0 </a>")).isFalse();
        assertThat(says(circle, "")).isFalse();
    }

    @Test
    void whatIsNoLineIsIncoherent() {
        assertThat(says(line, "n2 n3 <sep> n0 n1 <sep> n1 n2 </a>")).isTrue();
        assertThat(says(line, "n0 n1 <sep> n1 n2 <sep> n2 n0 </a>")).isFalse();
        assertThat(says(line, "n0 n1 <sep> n2 n3 <sep> n3 n2 </a>")).isFalse();
        assertThat(says(line, "n0 n1 <sep> n0 n2 <sep> n2 n3 </a>")).isFalse();
        assertThat(says(line, "n0 n1 <sep> n1 n2 <sep> n2 n3")).isFalse();
        assertThat(says(line, "n0 n1 <sep> n1 n2 </a>")).isFalse();
        assertThat(says(line, "n0 n0 <sep> n1 n2 <sep> n2 n3 </a>")).isFalse();
    }

    @Test
    void namesAreNotNewButAnotherOrderIs() {
        String one = pattern("n2 n3 <sep> n0 n1 <sep> n1 n2 </a>");
        assertThat(pattern("n0 n1 <sep> n2 n3 <sep> n3 n0 </a>")).isEqualTo(one);
        assertThat(pattern("n1 n2 <sep> n2 n3 <sep> n0 n1 </a>")).isNotEqualTo(one);
    }

    private String pattern(String said) {
        return line.canonical(Spoken.ids(line, said));
    }

    private static boolean says(Task task, String said) {
        return task.coherent(Spoken.ids(task, said));
    }
}
