package comeback.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.Studio;
import comeback.json.ModelCatalogJson;
import comeback.model.ModelStore;
import comeback.perform.Verses;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceBoothTest {
    @TempDir
    Path empty;

    @ParameterizedTest
    @ValueSource(strings = {"baritone", "tenor", "alto"})
    void aVoiceWhoseModelIsOnRequestSaysHowToFetchIt(String voice) {
        try (VoiceBooth booth = new VoiceBooth(Studio.PRESETS, folders(ModelStore.standard(), new ModelStore(empty)))) {
            assertThatThrownBy(() -> booth.performer(voice))
                    .isInstanceOf(Problem.class)
                    .hasMessageContainingAll("kokoro", "on request", "run './comeback models fetch kokoro'");
        }
    }

    @Test
    void otherVoicesDoWithoutIt() {
        try (VoiceBooth booth = new VoiceBooth(Studio.PRESETS, folders(ModelStore.standard(), new ModelStore(empty)))) {
            assertThat(booth.performer("male").phrases(Verses.lyric(92, List.of("Back up"))))
                    .hasSize(1);
        }
    }

    @Test
    void whatMadeASoundTellsModelsApart() {
        try (VoiceBooth booth = new VoiceBooth(Studio.PRESETS, folders(new ModelStore(empty), new ModelStore(empty)))) {
            assertThat(booth.model("male")).isEqualTo("hibari");
            assertThat(booth.model("tenor")).isEqualTo("kokoro");
            assertThat(booth.maker("male")).contains(booth.sha256("hibari"));
            assertThat(booth.maker("tenor")).contains(booth.sha256("kokoro"));
        }
    }

    private static ModelFolders folders(ModelStore store, ModelStore requested) {
        return new ModelFolders(() -> ModelCatalogJson.read(Studio.PRESETS.resolve("models.json")), store, requested);
    }
}
