package comeback.lab.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskDrawTest {
    /// Structure: parents, left and right tokens and all siblings; or nodes.
    @ParameterizedTest
    @CsvSource({
        "SIBLING, 50000, 3000, 3, 5005",
        "TRIANGLE, 15000, 1024, 9, 1001",
        "CIRCLE, 10000, 1024, 27, 10",
        "LINE, 10000, 1024, 27, 10"
    })
    void paperScaleHasTheCountsOfTheTable(TaskName name, int training, int tests, int answer, int ownTokens) {
        Task task = TaskDraw.of(name, Scale.PAPER, 1);
        assertThat(task.training()).hasSize(training);
        assertThat(task.tests()).isEqualTo(tests);
        assertThat(task.answerLength()).isEqualTo(answer);
        assertThat(task.vocabulary().size())
                .isEqualTo(Vocabulary.with(List.of()).size() + ownTokens);
    }

    @Test
    void paperScaleHasAMillionAndAQuarterSiblings() {
        Sizes.Sibling sizes = (Sizes.Sibling) Sizes.of(TaskName.SIBLING, Scale.PAPER);
        assertThat(sizes.parents() * sizes.left() * sizes.right()).isEqualTo(1_250_000);
        Task task = TaskDraw.of(TaskName.SIBLING, Scale.PAPER, 1);
        assertThat(task.coherent(Spoken.ids(task, "l2499 r2000 p4"))).isTrue();
        assertThat(task.coherent(Spoken.ids(task, "l2499 r1999 p4"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedDrawsTheSameTaskAndAnotherSeedAnother(TaskName name) {
        List<Row> one = TaskDraw.of(name, Scale.DESK, 7).training();
        assertThat(TaskDraw.of(name, Scale.DESK, 7).training()).isEqualTo(one);
        assertThat(TaskDraw.of(name, Scale.DESK, 8).training()).isNotEqualTo(one);
    }

    /// Else nothing could be created.
    @Test
    void deskScaleLeavesSomethingUnseen() {
        for (TaskName name : List.of(TaskName.SIBLING, TaskName.CIRCLE, TaskName.LINE)) {
            Set<String> seen = seen(TaskDraw.of(name, Scale.DESK, 3));
            Task other = TaskDraw.of(name, Scale.DESK, 4);
            long unseen = other.training().stream()
                    .filter(row -> !seen.contains(other.canonical(row.answer())))
                    .count();
            assertThat(unseen).isGreaterThan(other.training().size() / 4);
        }
        TriangleTask triangles = (TriangleTask) TaskDraw.of(TaskName.TRIANGLE, Scale.DESK, 3);
        assertThat(seen(triangles).size())
                .isLessThan(triangles.graph().triangles().size() * 9 / 10);
    }

    private static Set<String> seen(Task task) {
        return task.training().stream()
                .filter(Row::seeded)
                .map(row -> task.canonical(row.answer()))
                .collect(Collectors.toSet());
    }

    @Test
    void unknownNamesAreAnsweredWithTheKnown() {
        assertThatThrownBy(() -> TaskName.named("square"))
                .isInstanceOf(Problem.class)
                .hasMessage("There is no task 'square': say sibling, triangle, circle or line.");
        assertThatThrownBy(() -> Scale.named("moon"))
                .isInstanceOf(Problem.class)
                .hasMessage("There is no scale 'moon': say desk or paper.");
    }
}
