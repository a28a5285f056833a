package comeback.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.lab.method.Sampling;
import comeback.lab.net.Learned;
import comeback.lab.net.Torch;
import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingRunTest {
    private static final Torch TORCH = Torch.withThreads(1);
    private static final Recipe TINY = new Recipe(1, 1, 4, 4, 1e-2, 50, 300);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ntp", "teacherless", "diffusion"})
    void aRunThatWasKilledEndsAsOneThatWasNot(String method) throws IOException {
        Run run = run(method, 3);
        train(run, "whole", 300);
        assertThatThrownBy(() -> TrainingRun.train(TORCH, run, TINY, 300, 100, folder.resolve("killed"), line -> {
                    if (line.step() == 200) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        // The kill came before step 200's checkpoint and while a line of the log was being written.
        Path killed = folder.resolve("killed");
        Files.copy(
                file("early", run).path(),
                killed.resolve("checkpoint.bin"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(killed.resolve("log.jsonl"), "{\"step\":250,\"lo", StandardOpenOption.APPEND);
        train(run, "killed", 300);

        Learned whole = new CheckpointFile(folder.resolve("whole/checkpoint.bin"))
                .read()
                .learned();
        Learned resumed =
                new CheckpointFile(killed.resolve("checkpoint.bin")).read().learned();
        assertThat(resumed.weights()).isEqualTo(whole.weights());
        assertThat(resumed.mean()).isEqualTo(whole.mean());
        assertThat(resumed.square()).isEqualTo(whole.square());
        assertThat(resumed.average())
                .isEqualTo(whole.average())
                .hasSize(method.equals("diffusion") ? resumed.weights().length : 0);
        assertThat(losses("killed")).isEqualTo(losses("whole")).hasSize(3);
    }

    private CheckpointFile file(String name, Run run) {
        train(run, name, 100);
        return new CheckpointFile(folder.resolve(name).resolve("checkpoint.bin"));
    }

    private List<Double> losses(String name) {
        return new RunLog(folder.resolve(name).resolve("log.jsonl"))
                .lines().stream().map(RunLog.Line::loss).toList();
    }

    @Test
    void anotherSeedIsAnotherRun() {
        train(run("ntp", 3), "one", 100);
        train(run("ntp", 4), "other", 100);
        assertThat(losses("one")).isNotEqualTo(losses("other"));
        assertThatThrownBy(() -> train(run("ntp", 4), "one", 200))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("another run (desk-sibling-ntp-seed2-r3)");
    }

    @Test
    void anotherRecipeIsNamedAsWhatItIs() {
        train(run("ntp", 3), "run", 100);
        Recipe other = new Recipe(1, 1, 4, 4, 2e-2, 50, 300);
        assertThatThrownBy(() ->
                        TrainingRun.train(TORCH, run("ntp", 3), other, 200, 100, folder.resolve("run"), line -> {}))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("another recipe", "rate=0.01", "rate=0.02");
    }

    /// At such a rate they overflow within a few steps.
    @Test
    void weightsThatDivergeNeverTakeTheirCheckpointsPlace() {
        assertThatItDiverges(new Recipe(1, 1, 4, 4, 1e38, 150, 300), 300, "try another random seed");
    }

    /// The loss of the only step is of the weights before it, so nothing but the weights can tell.
    @Test
    void weightsThatDivergeInTheVeryStepOfACheckpointAreNotKept() {
        assertThatItDiverges(new Recipe(1, 1, 4, 4, 1e60, 1, 300), 1, "at step 1 ");
    }

    private void assertThatItDiverges(Recipe wild, long steps, String told) {
        Path place = folder.resolve("wild");
        assertThatThrownBy(() -> TrainingRun.train(TORCH, run("ntp", 3), wild, steps, 100, place, line -> {}))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(told);
        assertThat(place.resolve("checkpoint.bin")).doesNotExist();
    }

    @Test
    void aCorruptCheckpointIsASentenceAndStays() throws IOException {
        Run run = run("ntp", 3);
        Path path = file("run", run).path();
        byte[] whole = Files.readAllBytes(path);
        byte[] altered = whole.clone();
        altered[whole.length / 2] ^= 1;
        byte[] longer = java.util.Arrays.copyOf(whole, whole.length + 1);
        List<byte[]> corrupt = List.of(
                altered,
                longer,
                java.util.Arrays.copyOf(whole, whole.length - 5),
                java.util.Arrays.copyOf(whole, 11),
                new byte[0],
                "rubbish that is no checkpoint at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (byte[] each : corrupt) {
            Files.write(path, each);
            assertThatThrownBy(() -> train(run, "run", 200))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("cut short or altered");
            assertThat(Files.readAllBytes(path)).isEqualTo(each);
        }
        Files.write(path, whole);
        assertThat(new CheckpointFile(path).read().learned().steps()).isEqualTo(100);
    }

    @Test
    void whatWasTrainedAtOtherSizesIsASentence() {
        CheckpointFile file = file("run", run("ntp", 3));
        Checkpoint last = file.read();
        file.write(new Checkpoint(last.run(), last.recipe(), "Sibling[parents=4]", last.learned()));
        assertThatThrownBy(() -> train(run("ntp", 3), "run", 200))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Sibling[parents=4]");
        assertThatThrownBy(() -> new TrainedRun(TORCH, folder.resolve("run")).close())
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Sibling[parents=4]");
    }

    @Test
    void whereNothingCanBeWrittenASentenceSaysSo() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> train(run("ntp", 3), "file", 100))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aTrainedRunAnswersEachTestAndTheSameEveryTime() {
        train(run("ntp", 3), "run", 100);
        try (TrainedRun trained = new TrainedRun(TORCH, folder.resolve("run"))) {
            List<int[]> samples = trained.samples(new Sampling(1, 0));
            assertThat(samples).hasSize(trained.data().task().tests());
            List<int[]> again = trained.samples(new Sampling(1, 0));
            for (int i = 0; i < samples.size(); i++) {
                assertThat(again.get(i)).isEqualTo(samples.get(i));
            }
            assertThat(trained.steps()).isEqualTo(100);
        }
        assertThatThrownBy(() -> new TrainedRun(TORCH, folder.resolve("none")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("There is no checkpoint");
    }

    private void train(Run run, String name, long steps) {
        TrainingRun.train(TORCH, run, TINY, steps, 100, folder.resolve(name), line -> {});
    }

    private static Run run(String method, long randomSeed) {
        return new Run(TaskName.SIBLING, method, 2, randomSeed, Scale.DESK);
    }
}
