package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bridge.HostBlock;
import comeback.model.ModelStore;
import comeback.sound.Lexicon;
import comeback.sound.PronouncingDictionary;
import comeback.sound.SpokenEnglish;
import comeback.time.Ppq;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarTest {
    private static final int HOST_RATE = 48_000;
    private static Moonshine moonshine;
    private static Lexicon lexicon;

    @BeforeAll
    static void load() {
        ModelStore store = ModelStore.standard();
        moonshine = Moonshine.load(store.root().resolve("moonshine-tiny-en-0.0.49"));
        lexicon = new SpokenEnglish(PronouncingDictionary.read(store.root().resolve("cmudict-1.1.3/cmudict.dict")));
    }

    @AfterAll
    static void close() {
        moonshine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rico", "dana", "marlow", "tess"})
    void anOpponentsVerseIsUnderstoodAndItsVowelsFound(String name) {
        Opponent opponent = Opponent.named(name);
        Heard heard = hear(opponent.sound().samples(), 512);
        double errors = WordErrors.rate(opponent.words(), texts(heard));
        double within = share(opponent.vowelOnsets(), heard, 0.05);
        assertThat(errors).as(heard.text()).isLessThanOrEqualTo(0.15);
        assertThat(within).isGreaterThan(0.6);
    }

    private static Heard hear(float[] sound16k, int blockFrames) {
        return hear(new Ear(moonshine, lexicon, List.of()), sound16k, blockFrames);
    }

    private static Heard hear(Ear ear, float[] sound16k, int blockFrames) {
        float[] sound = tripled(sound16k);
        long first = 96_000;
        for (int at = 0; at < sound.length; at += blockFrames) {
            Ppq start = new Ppq((double) (first + at) / HOST_RATE * Opponent.BPM / 60);
            ear.hear(new HostBlock(
                    first + at,
                    start,
                    HOST_RATE,
                    Arrays.copyOfRange(sound, at, Math.min(sound.length, at + blockFrames))));
            while (ear.decodeDue()) {
                ear.decode();
            }
        }
        return ear.finish();
    }

    private static float[] tripled(float[] sound) {
        float[] out = new float[sound.length * 3];
        for (int i = 0; i < out.length; i++) {
            float left = sound[i / 3];
            float right = sound[Math.min(sound.length - 1, i / 3 + 1)];
            out[i] = left + (right - left) * (i % 3) / 3f;
        }
        return out;
    }

    private static List<String> texts(Heard heard) {
        return heard.words().stream().map(HeardWord::text).toList();
    }

    private static double share(double[] said, Heard heard, double toleranceSeconds) {
        double[] found = heard.syllables().stream()
                .mapToDouble(syllable -> syllable.vowelOnset().quarters() * 60 / Opponent.BPM - 2)
                .toArray();
        long hits = Arrays.stream(said)
                .filter(onset -> Arrays.stream(found).anyMatch(at -> Math.abs(at - onset) <= toleranceSeconds))
                .count();
        return (double) hits / said.length;
    }
}
