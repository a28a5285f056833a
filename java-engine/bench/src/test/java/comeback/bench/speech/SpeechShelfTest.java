package comeback.bench.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechShelfTest {
    @TempDir
    Path folder;

    private int said;

    @Test
    void whatWasSaidIsKeptWhole() {
        Utterance first = get("a build").getFirst();
        Utterance again = get("a build").getFirst();
        assertThat(said).isEqualTo(1);
        assertThat(again.samples()).isEqualTo(first.samples());
        assertThat(again.phones()).isEqualTo(first.phones());
        assertThat(again.voice()).isEqualTo(first.voice());
        assertThat(again.sampleRate()).isEqualTo(first.sampleRate());
    }

    @Test
    void anotherMakerSaysItAnewAndTakesTheOldOnesPlace() throws IOException {
        get("build one");
        get("build two");
        assertThat(said).isEqualTo(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatIsNotWholeIsSaidAnew() throws IOException {
        get("a build");
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));
        }
        assertThat(get("a build").getFirst().vowels()).hasSize(20);
        assertThat(said).isEqualTo(2);
    }

    private List<Utterance> get(String maker) {
        return new SpeechShelf(folder).get("alto", maker, () -> {
            said++;
            return List.of(Buzzes.stated(0));
        });
    }
}
