package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.perform.Breath;
import comeback.perform.Breathing;
import comeback.perform.Colour;
import comeback.perform.LayerPart;
import comeback.perform.Passage;
import comeback.perform.PhraseScore;
import comeback.perform.Rider;
import comeback.perform.TimeWarp;
import comeback.perform.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundShelfTest {
    private static final float[] SAMPLES = {0, -0.0f, 1e-40f, -0.25f, 0.9999999f};

    @TempDir
    Path temporary;

    private Path folder;
    private SoundShelf shelf;

    @BeforeEach
    void open() {
        folder = temporary.resolve("sounds");
        shelf = new SoundShelf(folder);
    }

    @Test
    void whatIsPutThereIsFoundToTheBitByAnotherProcess() {
        assertThat(shelf.isEmpty()).isTrue();
        shelf.put("a", SAMPLES);
        assertThat(new SoundShelf(folder).find("a"))
                .hasValueSatisfying(found -> assertThat(bits(found)).isEqualTo(bits(SAMPLES)));
        assertThat(shelf.isEmpty()).isFalse();
        assertThat(shelf.find("b")).isEmpty();
    }

    @Test
    void anAlteredOrShortenedSoundIsNotUsed() throws IOException {
        shelf.put("a", SAMPLES);
        Path file = folder.resolve("a.pcm");
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, 4, whole.length - 4, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(shelf.find("a")).as("%d bytes of it", length).isEmpty();
        }
        byte[] altered = whole.clone();
        altered[5] ^= 1;
        Files.write(file, altered);
        assertThat(shelf.find("a")).isEmpty();
        shelf.put("a", SAMPLES);
        assertThat(shelf.find("a")).isPresent();
    }

    @Test
    void theSoundsUsedLastAreKept() throws IOException {
        for (String key : List.of("a", "b", "c")) {
            shelf.put(key, SAMPLES);
            Files.setLastModifiedTime(folder.resolve(key + ".pcm"), FileTime.fromMillis(key.charAt(0)));
        }
        shelf.find("a");
        shelf.prune(2L * Files.size(folder.resolve("a.pcm")));
        assertThat(shelf.find("a")).isPresent();
        assertThat(shelf.find("b")).isEmpty();
        assertThat(shelf.find("c")).isPresent();
    }

    @Test
    void nothingButWholeSoundsIsLeftBehind() throws IOException {
        shelf.put("a", SAMPLES);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(folder.resolve("a.pcm"));
        }
    }

    @Test
    void aFolderThatCannotBeMadeKeepsNothingAndBreaksNothing() throws IOException {
        SoundShelf nowhere =
                new SoundShelf(Files.writeString(temporary.resolve("file"), "").resolve("below"));
        nowhere.put("a", SAMPLES);
        nowhere.prune(0);
        assertThat(nowhere.find("a")).isEmpty();
        assertThat(nowhere.isEmpty()).isTrue();
    }

    @Test
    void whateverChangesTheSoundChangesItsName() {
        Set<String> names = new HashSet<>();
        names.add(name("maker", score("female", 1, 200, 0.1)));
        assertThat(names.add(name("maker", score("female", 1, 200, 0.1)))).isFalse();
        names.add(name("another", score("female", 1, 200, 0.1)));
        names.add(name("maker", score("male", 1, 200, 0.1)));
        names.add(name("maker", score("female", 2, 200, 0.1)));
        names.add(name("maker", score("female", 1, 201, 0.1)));
        names.add(name("maker", score("female", 1, 200, 0.2)));
        PhraseScore score = score("female", 1, 200, 0.1);
        names.add(SoundKey.of("maker", LayerPart.lead(score), new Colour(1, 0)));
        names.add(SoundKey.of("maker", LayerPart.lead(score), new Colour(0, 1)));
        names.add(SoundKey.of("maker", part(score, 1, 0, -18, 1), Colour.PLAIN));
        names.add(SoundKey.of("maker", part(score, 0, 1, -18, 1), Colour.PLAIN));
        names.add(SoundKey.of("maker", part(score, 0, 0, -19, 1), Colour.PLAIN));
        names.add(SoundKey.of("maker", part(score, 0, 0, -18, 2), Colour.PLAIN));
        names.add(name("maker", breathing(score, 0.2)));
        names.add(name("maker", breathing(score, 0.3)));
        assertThat(names).hasSize(14);
    }

    private static String name(String maker, PhraseScore score) {
        return SoundKey.of(maker, LayerPart.lead(score), Colour.PLAIN);
    }

    private static PhraseScore breathing(PhraseScore score, double to) {
        return new PhraseScore(
                score.voice(),
                score.advanceMillis(),
                score.noiseSeed(),
                score.leadFrames(),
                score.units(),
                score.startSeconds(),
                score.warp(),
                score.rider(),
                score.f0Hz(),
                score.energy(),
                new Breathing(0, List.of(new Breath(0, to, -24))));
    }

    private static LayerPart part(PhraseScore score, double formant, double consonants, double level, double to) {
        return new LayerPart("", 0, score, formant, consonants, level, List.of(new Passage(0, to)));
    }

    private static PhraseScore score(String voice, long seed, float f0Hz, double start) {
        return new PhraseScore(
                voice,
                2,
                seed,
                160,
                List.of(new Unit(7, Unit.Role.VOWEL, 0)),
                new double[] {start, 0.5},
                TimeWarp.NONE,
                Rider.NONE,
                new float[] {f0Hz},
                new float[] {1});
    }

    private static int[] bits(float[] samples) {
        int[] bits = new int[samples.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(samples[i]);
        }
        return bits;
    }
}
