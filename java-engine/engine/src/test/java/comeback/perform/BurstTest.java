package comeback.perform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.English;
import comeback.json.VocabularyJson;
import comeback.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no sound never leaves a voice, whatever its net gives.
class BurstTest {
    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, -5e18f})
    void aVoiceThatBurstsIsRefusedInASentence(float burst) {
        VoiceSpec spec = Voices.spec("male");
        Path folder = English.model(spec.model());
        VoiceModel bursting = new Bursting(HibariVoice.load(folder), burst);
        try (Performer performer = Performer.of(bursting, VocabularyJson.read(folder.resolve("vocab.json")), spec)) {
            assertThatThrownBy(() -> performer.perform(Verses.lyric(92, Verses.BATTLE.subList(0, 1))))
                    .isInstanceOf(Problem.class)
                    .hasMessageStartingWith("The voice male cannot be computed on this machine");
        }
    }

    /// The real voice, but for one sample near the end of all that it sounds.
    private record Bursting(VoiceModel real, float burst) implements VoiceModel {
        @Override
        public Encoded encode(long[] ids) {
            return real.encode(ids);
        }

        @Override
        public Contour melody(Encoded line, Schedule schedule) {
            return real.melody(line, schedule);
        }

        @Override
        public Drawing draw(Encoded line, Schedule schedule, Contour contour, Timbre timbre) {
            Drawing drawing = real.draw(line, schedule, contour, timbre);
            return (warp, noiseSeed) -> {
                float[] sound = drawing.sound(warp, noiseSeed);
                sound[sound.length - 20] = burst;
                return sound;
            };
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
