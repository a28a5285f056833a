package comeback.lab.method;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.lab.task.Row;
import comeback.lab.task.TaskName;
import comeback.lab.task.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrillsTest {
    private static final int NO = Drill.UNASKED;
    private static final Vocabulary WORDS = Vocabulary.with(List.of("n0", "n1"));
    private static final Row ROW = new Row(new int[] {20, 38}, new int[] {5, 6, 7}, true);
    private static final Row PLAIN = new Row(new int[] {38}, new int[] {8, 9}, false);
    private static final Drill NEXT = new Drill(new int[] {20, 38, 5, 6}, new int[] {NO, 5, 6, 7});

    @Test
    void nextTokenAsksForTheAnswerOnly() {
        assertThat(new NextToken(0).drills(List.of(ROW, PLAIN)))
                .containsExactly(NEXT, new Drill(new int[] {38, 8}, new int[] {8, 9}));
    }

    @Test
    void siblingHidesAllBeforeOneLaterToken() {
        assertThat(Teacherless.of(TaskName.SIBLING, WORDS).drills(List.of(ROW)))
                .containsExactly(
                        NEXT,
                        new Drill(new int[] {20, 38, 0}, new int[] {NO, NO, 6}),
                        new Drill(new int[] {20, 38, 0, 0}, new int[] {NO, NO, NO, 7}));
    }

    @Test
    void circleAndLineHideTheWholeAnswerThreeTimes() {
        Drill hidden = new Drill(new int[] {20, 38, 0, 0}, new int[] {NO, 5, 6, 7});
        for (TaskName task : List.of(TaskName.CIRCLE, TaskName.LINE)) {
            assertThat(Teacherless.of(task, WORDS).drills(List.of(ROW))).containsExactly(NEXT, hidden, hidden, hidden);
        }
    }

    @Test
    void everySecondTriangleAndNoEdgeIsHidden() {
        List<Drill> drills = Teacherless.of(TaskName.TRIANGLE, WORDS).drills(List.of(ROW, PLAIN, ROW, ROW, PLAIN, ROW));
        assertThat(drills).hasSize(6 + 2);
        assertThat(drills.stream().filter(each -> each.input()[each.input().length - 1] == 0))
                .containsOnly(new Drill(new int[] {20, 38, 0, 0}, new int[] {NO, 5, 6, 7}));
    }

    @Test
    void diffusionAsksForTheAnswerWhereItStands() {
        assertThat(new Diffusion(0, 1).drills(List.of(ROW)))
                .containsExactly(new Drill(new int[] {20, 38, 5, 6, 7}, new int[] {NO, NO, 5, 6, 7}));
    }

    @Test
    void shortRowsAreFilledUpAndNotAskedThere() {
        Drills batch = Drills.of(new NextToken(0).drills(List.of(ROW, PLAIN)), 0);
        assertThat(batch.inputs()[1]).containsExactly(38, 8, 0, 0);
        assertThat(batch.labels()[1]).containsExactly(8, 9, NO, NO);
        assertThat(batch.asked()).isEqualTo(5);
    }

    @Test
    void anEpochHasEachRowOnce() {
        Epochs epochs = new Epochs(50, 3);
        int[] counts = new int[50];
        boolean inOrder = true;
        for (long place = 100; place < 150; place++) {
            counts[epochs.row(place)]++;
            inOrder &= epochs.row(place) == place - 100;
        }
        assertThat(counts).containsOnly(1);
        assertThat(inOrder).isFalse();
        assertThat(new Epochs(50, 3).row(120)).isEqualTo(epochs.row(120));
        assertThat(java.util.stream.IntStream.range(0, 50).allMatch(i -> epochs.row(i) == epochs.row(50 + i)))
                .isFalse();
    }
}
