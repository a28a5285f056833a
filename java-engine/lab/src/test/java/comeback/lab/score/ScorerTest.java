package comeback.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.lab.task.Row;
import comeback.lab.task.Sizes;
import comeback.lab.task.Task;
import comeback.lab.task.TaskDraw;
import comeback.lab.task.TestGraphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScorerTest {
    private static final int SAMPLES = 10_000;

    static Stream<Sizes> sizes() {
        return Stream.of(
                new Sizes.Sibling(4, 12, 15, 200, 1),
                new Sizes.Triangle(40, 3, 1.2, 6, 300, 1),
                new Sizes.Tour(7, 6, true, 60, 1),
                new Sizes.Tour(6, 5, false, 60, 1));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void tenThousandMixedSamplesAreScoredAsBruteForceScoresThem(Sizes sizes) {
        Task task = TaskDraw.of(sizes, 1);
        List<int[]> samples = new MixedSamples(task, sizes, new SplittableRandom(2)).list(SAMPLES);
        List<String> said = samples.stream().map(sample -> words(task, sample)).toList();
        List<String> training = task.training().stream()
                .filter(Row::seeded)
                .map(row -> words(task, row.answer()))
                .toList();
        Set<String> joined = TestGraphs.joined(task);
        int[] expected = new BruteForce(task.name(), training, joined, size(sizes)).judge(said);
        Scorer scorer = new Scorer(task);
        Score raw = scorer.score(samples, Uniqueness.RAW);
        Score canonical = scorer.score(samples, Uniqueness.CANONICAL);
        assertThat(new int[] {raw.coherent(), raw.memorised(), raw.created(), canonical.created()})
                .isEqualTo(expected);
        assertThat(canonical.coherent()).isEqualTo(expected[0]);
        assertThat(raw.score()).isEqualTo(expected[2] / 10_000.0);
        assertThat(raw.coherence()).isEqualTo(expected[0] / 10_000.0);
        assertThat(raw.memorisedShare()).isEqualTo(expected[1] / 10_000.0);
        // Every kind of sample is among them.
        assertThat(raw.coherent()).isBetween(2_000, 8_000);
        assertThat(raw.memorised()).isBetween(300, raw.coherent() - 300);
        assertThat(raw.created()).isBetween(50, raw.coherent() - raw.memorised() - 1);
    }

    private static int[] size(Sizes sizes) {
        return switch (sizes) {
            case Sizes.Sibling sibling -> new int[] {sibling.left(), sibling.right()};
            case Sizes.Triangle triangle -> new int[] {triangle.nodes()};
            case Sizes.Tour tour -> new int[] {tour.edges()};
        };
    }

    private static String words(Task task, int[] sample) {
        return Arrays.stream(sample)
                .mapToObj(id -> id < 0 ? "?" : task.vocabulary().token(id))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatStandsAfterTheEndIsNotHeard() {
        Task task = TaskDraw.of(new Sizes.Tour(6, 5, false, 60, 1), 1);
        int[] answer = task.training().getFirst().answer();
        List<int[]> more = new ArrayList<>();
        more.add(Arrays.copyOf(answer, answer.length + 3));
        Score score = new Scorer(task).score(more, Uniqueness.RAW);
        assertThat(score.memorised()).isEqualTo(1);
    }
}
