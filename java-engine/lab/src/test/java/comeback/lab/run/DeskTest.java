package comeback.lab.run;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.lab.net.Torch;
import comeback.lab.report.RunResult;
import comeback.lab.report.RunResults;
import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    private static final Recipe TINY = new Recipe(1, 1, 4, 4, 1e-2, 50, 100);

    @TempDir
    Path folder;

    @Test
    void withoutSeedsARunIsSampledAtEveryTemperatureAndOnlyOnce() {
        Desk desk = desk();
        Run run = new Run(TaskName.SIBLING, "ntp", 0, 1, Scale.DESK);
        List<RunResult> found = desk.finish(run, TINY, line -> {});
        assertThat(found)
                .extracting(each -> each.temperature() + " " + each.topK())
                .containsExactly("0.0 0", "0.5 0", "0.5 50", "1.0 0", "1.0 50", "2.0 0", "2.0 50");
        assertThat(desk.kept().all()).containsExactlyInAnyOrderElementsOf(found);
        assertThat(desk.finish(run, TINY, line -> {})).isEmpty();
    }

    @Test
    void withSeedsItIsGreedyAndDiffusionHasNoTemperature() {
        Desk desk = desk();
        RunResult greedy = desk.finish(new Run(TaskName.SIBLING, "ntp", 3, 1, Scale.DESK), TINY, line -> {})
                .getFirst();
        assertThat(greedy.temperature()).isZero();
        assertThat(greedy.command())
                .isEqualTo("./comeback lab train --task sibling --method ntp --seed-length 3 --seed 1 --scale desk"
                        + " --steps 100 --out desk-sibling-ntp-seed3-r1"
                        + " && ./comeback lab sample --run desk-sibling-ntp-seed3-r1 --temperature 0.0");
        List<RunResult> diffused =
                desk.finish(new Run(TaskName.SIBLING, "diffusion", 0, 1, Scale.DESK), TINY, line -> {});
        assertThat(diffused).hasSize(1);
        assertThat(diffused.getFirst().temperature()).isNull();
        assertThat(diffused.getFirst().steps()).isEqualTo(100);
        assertThat(diffused.getFirst().commit()).isEqualTo("abc");
    }

    private Desk desk() {
        return new Desk(
                Torch.withThreads(1),
                folder.resolve("runs"),
                new RunResults(folder.resolve("results")),
                new Provenance("abc", "a desk"));
    }
}
