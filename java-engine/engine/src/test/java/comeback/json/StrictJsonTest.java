package comeback.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrictJsonTest {
    @TempDir
    Path folder;

    private record Voice(String name, double pitch, List<Accent> accents) {}

    private record Accent(int slot) {
        Accent {
            if (slot > 15) {
                throw new Problem("a slot lies from 0 to 15.");
            }
        }
    }

    @Test
    void readsARecord() throws IOException {
        Voice voice =
                StrictJson.read(file("{\"name\": \"low\", \"pitch\": 0.5, \"accents\": [{\"slot\": 4}]}"), Voice.class);
        assertThat(voice).isEqualTo(new Voice("low", 0.5, List.of(new Accent(4))));
    }

    @Test
    void namesFileLineAndFieldOfAnUnknownField() {
        assertProblem("{\"name\": \"low\",\n \"pich\": 0.5}", "voice.json line 2", "'pich'", "accents, name, pitch");
    }

    @Test
    void countsTheLineOfTheWrongTokenItself() {
        assertProblem("{\"name\": \"low\",\n \"pich\": 5\n}", "voice.json line 2", "'pich'");
    }

    @Test
    void saysWhatAWrongValueShouldBe() {
        assertProblem("{\"accents\": [{\"slot\": \"four\"}]}", "'accents[0].slot'", "write a whole number.");
    }

    @Test
    void namesTheFieldOfAWrongValue() {
        assertProblem("{\"name\": \"low\",\n\n \"pitch\": \"high\"}", "line 3", "'pitch'");
    }

    @Test
    void passesOnWhatTheRecordItselfObjectsTo() {
        assertProblem("{\"accents\": [{\"slot\": 4}, {\"slot\": 99}]}", "accents[1]", "a slot lies from 0 to 15.");
    }

    @Test
    void saysWhenItIsNoJsonAtAll() {
        assertProblem("name = low", "line 1", "not JSON");
    }

    private void assertProblem(String json, String... saying) {
        assertThatThrownBy(() -> StrictJson.read(file(json), Voice.class))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll(saying);
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("voice.json"), json);
    }
}
