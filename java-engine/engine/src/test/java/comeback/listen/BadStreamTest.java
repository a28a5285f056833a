package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.English;
import comeback.bridge.HostBlock;
import comeback.time.Ppq;
import comeback.time.Tempo;
import comeback.wave.Sound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// However badly a stream comes in, nearly the same words are heard at nearly the same times.
class BadStreamTest {
    private static final float DECIBELS_12 = 4;
    private static final int HALF_MINUTE_ROWS = 3_000;
    private static final double ELEVEN_MINUTES = 2 * 11 * 60;
    private static Moonshine moonshine;
    private static Heard clean;

    /// What has been done to a sound.
    enum Fault {
        CLIPPED {
            @Override
            float of(float sample, int at) {
                return Math.clamp(DECIBELS_12 * sample, -1, 1);
            }
        },
        OFFSET {
            @Override
            float of(float sample, int at) {
                return sample + 0.3f;
            }
        },
        INVERTED {
            @Override
            float of(float sample, int at) {
                return -sample;
            }
        },
        BROKEN {
            @Override
            float of(float sample, int at) {
                return switch (at % 4_001) {
                    case 0 -> Float.NaN;
                    case 1 -> Float.POSITIVE_INFINITY;
                    case 2 -> Float.NEGATIVE_INFINITY;
                    default -> sample;
                };
            }
        };

        abstract float of(float sample, int at);
    }

    @BeforeAll
    static void load() {
        moonshine = Moonshine.load(English.model("moonshine-tiny-en"));
        clean = hear(moonshine, Opponent.named("rico").sound().samples());
    }

    @AfterAll
    static void close() {
        moonshine.close();
    }

    @ParameterizedTest
    @EnumSource
    void theSameIsHeard(Fault fault) {
        float[] sound = Opponent.named("rico").sound().samples().clone();
        for (int i = 0; i < sound.length; i++) {
            sound[i] = fault.of(sound[i], i);
        }
        Heard heard = hear(moonshine, sound);
        List<String> said = Opponent.named("rico").words();
        assertThat(WordErrors.rate(said, words(heard))).as(heard.text()).isLessThanOrEqualTo(0.15);
        assertThat(shareOfOnsets(heard, 0.02)).isGreaterThanOrEqualTo(0.9);
    }

    /// The recogniser tells the two apart, and may write another word where it was in doubt; times do not change.
    @Test
    void theSameWordsLieInAnInvertedStreamWhereTheyLieInTheStream() {
        Opponent rico = Opponent.named("rico");
        float[] sound = rico.sound().samples().clone();
        for (int i = 0; i < sound.length; i++) {
            sound[i] = -sound[i];
        }
        double[] upright = vowelQuarters(rico.sound().samples(), rico.words());
        assertThat(vowelQuarters(sound, rico.words())).containsExactly(upright, within(0.002));
    }

    private static double[] vowelQuarters(float[] samples, List<String> words) {
        Sound sound = new Sound(Recogniser.SAMPLE_RATE, samples);
        return Transcript.aligned(sound, new Tempo(120), English.LEXICON, words).syllables().stream()
                .mapToDouble(syllable -> syllable.vowelOnset().quarters())
                .toArray();
    }

    /// Half an hour of verses with pauses, of hum, of a drone and of silence, from a host whose positions are rounded:
    /// what is held does not grow.
    @Test
    void anEndlessStreamIsHeardInBoundedMemory() {
        float[] verse = Opponent.named("rico").sound().samples();
        Ear ear = new Ear(new Parrot(), English.LEXICON, List.of(), Patience.LIVE);
        long frame = 0;
        int most = 0;
        int mostWords = 0;
        int mostStamps = 0;
        double lastWord = 0;
        for (float[] part : parts(verse)) {
            for (int at = 0; at < part.length; at += 1_600) {
                float[] block = Arrays.copyOfRange(part, at, Math.min(part.length, at + 1_600));
                Ppq position = new Ppq(Math.rint(960 * (frame / 8_000.0)) / 960);
                ear.hear(new HostBlock(frame, position, Recogniser.SAMPLE_RATE, block));
                frame += block.length;
                while (ear.decodeDue()) {
                    List<HeardWord> words = ear.decode().words();
                    mostWords = Math.max(mostWords, words.size());
                    lastWord =
                            words.isEmpty() ? lastWord : words.getLast().end().quarters();
                    assertThat(words)
                            .allMatch(word -> position.quarters() - word.end().quarters() < ELEVEN_MINUTES);
                }
                mostStamps = Math.max(mostStamps, ear.keptStamps());
                most = Math.max(most, ear.keptRows());
            }
        }
        assertThat(frame / (double) Recogniser.SAMPLE_RATE / 60).isGreaterThan(30);
        assertThat(most).isLessThan(HALF_MINUTE_ROWS);
        assertThat(mostWords).isBetween(100, 1_400);
        assertThat(mostStamps).isBetween(100, 10 * 12 * 60);
        assertThat(lastWord).isCloseTo(2 * 12.5 * 60, within(2 * 60.0));
        assertThat(ear.finish().syllables()).isEmpty();
    }

    private static List<float[]> parts(float[] verse) {
        List<float[]> parts = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            parts.add(verse);
            parts.add(new float[32_000]);
        }
        float[] drone = Tones.vowels(new double[] {0}, 60, 60, Recogniser.SAMPLE_RATE);
        for (int i = 0; i < 5; i++) {
            parts.add(Tones.hum(60, Recogniser.SAMPLE_RATE));
            parts.add(drone);
        }
        parts.add(new float[10 * 60 * Recogniser.SAMPLE_RATE]);
        return parts;
    }

    private static Heard hear(Recogniser recogniser, float[] samples) {
        return Transcript.of(
                new Sound(Recogniser.SAMPLE_RATE, samples), new Tempo(120), recogniser, English.LEXICON, List.of());
    }

    private static List<String> words(Heard heard) {
        return heard.words().stream().map(HeardWord::text).toList();
    }

    /// How many of the clean stream's syllables are heard in `heard` at the same time.
    private static double shareOfOnsets(Heard heard, double toleranceSeconds) {
        double tolerance = 2 * toleranceSeconds;
        long found = clean.syllables().stream()
                .filter(syllable -> heard.syllables().stream()
                        .anyMatch(other -> Math.abs(other.vowelOnset().quarters()
                                        - syllable.vowelOnset().quarters())
                                <= tolerance))
                .count();
        return found / (double) clean.syllables().size();
    }

    /// A recogniser that makes out a word in each half second, always the same.
    private static final class Parrot implements Recogniser {
        @Override
        public Transcription transcribe(float[] samples, Hints hints) {
            assertThat(samples.length).isLessThanOrEqualTo((int) (LONGEST_SECONDS * SAMPLE_RATE));
            List<Token> tokens = new ArrayList<>(hints.certain());
            while (tokens.size() < samples.length / (SAMPLE_RATE / 2)) {
                tokens.add(new Token(tokens.size(), "▁go", -0.1));
            }
            return new Transcription(tokens);
        }

        @Override
        public void close() {}
    }
}
