package comeback.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.Studio;
import comeback.perform.VoiceSpec;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A voice names its model and may say how quietly it breathes.
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

    @Test
    void aVoiceIsOfTheSmallModelUnlessItSaysOtherwise() {
        assertThat(VoiceJson.read(preset("male")))
                .extracting(VoiceSpec::model, VoiceSpec::style)
                .isEqualTo(List.of("hibari", ""));
        assertThat(VoiceJson.read(preset("alto")))
                .extracting(VoiceSpec::model, VoiceSpec::style)
                .isEqualTo(List.of("kokoro", "af_heart"));
    }

    @Test
    void aModelThatNoVoiceIsOfIsRefused() throws IOException {
        assertRefused("alto", "\"kokoro\"", "\"kokoo\"", "'kokoo'", "hibari or kokoro");
    }

    @Test
    void aStyleGoesWithTheBigModelOnly() throws IOException {
        assertRefused("alto", "\"style\": \"af_heart\",", "", "'style'", "kokoro");
        assertRefused("male", "\"f0Ratio\"", "\"style\": \"af_heart\", \"f0Ratio\"", "'style'", "kokoro");
    }

    @Test
    void theBigModelHasNoBreathinessToAdd() throws IOException {
        assertRefused("alto", "\"breathiness\": 0", "\"breathiness\": 2", "'breathiness' is 2", "from 0.0 to 0.0");
    }

    private void assertRefused(String voice, String old, String changed, String... keywords) throws IOException {
        String json = Files.readString(preset(voice));
        assertThat(json).contains(old);
        Path wrong = Files.writeString(folder.resolve("wrong.json"), json.replace(old, changed));
        assertThatThrownBy(() -> VoiceJson.read(wrong)).hasMessageContainingAll(keywords);
    }

    private static Path preset(String voice) {
        return Studio.PRESETS.resolve("voices/" + voice + ".json");
    }
}
