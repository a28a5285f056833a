package comeback.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunResultsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsReadAndARunAgainTakesItsPlace() {
        RunResults results = new RunResults(folder.resolve("runs"));
        assertThat(results.all()).isEmpty();
        RunResult warm = TestRuns.run("line", "ntp", 0, 0.5, 1, 0.25);
        RunResult diffused = TestRuns.run("line", "diffusion", 10, null, 1, 0.5);
        results.keep(TestRuns.run("line", "ntp", 0, 0.5, 1, 0.125));
        results.keep(warm);
        results.keep(diffused);
        assertThat(results.all()).containsExactlyInAnyOrder(diffused, warm);
    }

    @Test
    void everyArmAndRandomSeedHasAFileOfItsOwn() {
        assertThat(List.of(
                        TestRuns.run("line", "ntp", 0, 0.0, 1, 0).fileName(),
                        TestRuns.run("line", "ntp", 0, 0.5, 1, 0).fileName(),
                        TestRuns.run("line", "ntp", 10, 0.5, 1, 0).fileName(),
                        TestRuns.run("line", "ntp", 10, 0.5, 2, 0).fileName(),
                        TestRuns.run("circle", "ntp", 10, 0.5, 2, 0).fileName(),
                        TestRuns.run("circle", "diffusion", 10, null, 2, 0).fileName()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"score\" : 0.25 -> \"score\" : 1.5",
                "\"score\" : 0.25 -> \"score\" : null",
                "\"score\" : 0.25 -> \"score\" : \"much\"",
                "\"score\" -> \"skore\"",
                "\"task\" : \"line\" -> \"task\" : \"square\"",
                "\"method\" : \"ntp\" -> \"method\" : \"luck\"",
                "\"scale\" : \"desk\" -> \"scale\" : \"moon\"",
                "\"samples\" : 512 -> \"samples\" : 0",
                "} -> "
            })
    void whatIsNoResultIsNamedInASentence(String change) throws IOException {
        RunResults results = new RunResults(folder);
        Path file = results.keep(TestRuns.run("line", "ntp", 0, 0.5, 1, 0.25));
        String[] fromTo = change.split(" -> ?", 2);
        String text = Files.readString(file);
        assertThat(text).contains(fromTo[0]);
        Files.writeString(file, text.replace(fromTo[0], fromTo[1]));
        assertThatThrownBy(results::all)
                .isInstanceOf(Problem.class)
                .hasMessageContaining(file.getFileName().toString());
    }
}
