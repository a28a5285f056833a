package comeback.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.Studio;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A voice may say how quietly it breathes.
class VoiceJsonTest {
    @TempDir
    Path folder;

    @Test
    void aVoiceThatSaysNothingOfItsBreathHasTheUsualOne() throws IOException {
        String male = Files.readString(Studio.PRESETS.resolve("voices/male.json"));
        assertThat(VoiceJson.read(voice(male)).breathDecibels()).isEqualTo(24);
        assertThat(VoiceJson.read(voice(breath(male, "18.5"))).breathDecibels()).isEqualTo(18.5);
        assertThatThrownBy(() -> VoiceJson.read(voice(breath(male, "3"))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("'breathDecibels' is 3.0, but lies from 12.0 to 60.0");
    }

    private static String breath(String voice, String decibels) {
        return voice.replace("\"breathiness\"", "\"breathDecibels\": %s, \"breathiness\"".formatted(decibels));
    }

    private Path voice(String json) throws IOException {
        return Files.writeString(folder.resolve("voice.json"), json);
    }
}
