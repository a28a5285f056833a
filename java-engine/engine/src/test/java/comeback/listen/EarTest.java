package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import comeback.English;
import comeback.bridge.HostBlock;
import comeback.time.Ppq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarTest {
    private static final int HOST_RATE = 48_000;
    private static final Map<String, Heard> HEARD = new HashMap<>();
    private static Moonshine moonshine;

    @BeforeAll
    static void load() {
        moonshine = Moonshine.load(English.model("moonshine-tiny-en"));
    }

    @AfterAll
    static void close() {
        moonshine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rico", "dana", "marlow", "tess"})
    void anOpponentsVerseIsUnderstoodAndItsVowelsFound(String name) {
        Opponent opponent = Opponent.named(name);
        Heard heard = heard(name);
        double errors = WordErrors.rate(opponent.words(), texts(heard));
        double within = share(opponent.vowelOnsets(), heard, 0.05);
        assertThat(errors).as(heard.text()).isLessThanOrEqualTo(0.15);
        assertThat(within).isGreaterThan(0.6);
    }

    @Test
    void blockSizeChangesNothing() {
        float[] sound = Opponent.named("tess").sound().samples();
        Heard heard = heard("tess");
        assertThat(hear(sound, 441)).usingRecursiveComparison(roughly()).isEqualTo(heard);
        assertThat(hear(sound, 4_096)).usingRecursiveComparison(roughly()).isEqualTo(heard);
    }

    @Test
    void aMinuteComesOutWhole() {
        Opponent first = Opponent.named("rico");
        Opponent second = Opponent.named("dana");
        Opponent third = Opponent.named("tess");
        float[] sound = joined(
                joined(first.sound().samples(), second.sound().samples()),
                third.sound().samples());
        List<String> said = new ArrayList<>(first.words());
        said.addAll(second.words());
        said.addAll(third.words());
        Heard heard = hear(sound, 512);
        assertThat(WordErrors.rate(said, texts(heard))).as(heard.text()).isLessThanOrEqualTo(0.15);
        assertThat(heard.words()).isSortedAccordingTo(Comparator.comparing(HeardWord::start));
        assertThat(heard.syllables()).isSortedAccordingTo(Comparator.comparing(HeardSyllable::vowelOnset));
    }

    @Test
    void eightSecondsComeOutWhole() {
        Opponent opponent = Opponent.named("rico");
        Heard heard = hear(Arrays.copyOf(opponent.sound().samples(), 128_000), 512);
        assertThat(WordErrors.rate(opponent.words().subList(0, 29), texts(heard)))
                .as(heard.text())
                .isLessThan(0.15);
    }

    @Test
    void silenceHumDrumsAndNoiseSayNothing() {
        assertThat(texts(hear(new float[64_000], 512))).isEmpty();
        assertThat(texts(hear(Tones.hum(5, 16_000), 512))).isEmpty();
        assertThat(texts(hear(Tones.drums(8, 16_000), 512))).isEmpty();
        assertThat(texts(hear(Tones.noise(5, 16_000), 512))).isEmpty();
    }

    @Test
    void valuesThatAreNoNumberAreSilence() {
        float[] sound = Arrays.copyOf(Opponent.named("rico").sound().samples(), 80_000);
        for (int i = 0; i < sound.length; i += 5_000) {
            sound[i] = i % 2 == 0 ? Float.NaN : Float.POSITIVE_INFINITY;
        }
        assertThat(hear(sound, 512).words()).hasSizeGreaterThan(8);
    }

    @Test
    void whatIsSettledNeverChanges() {
        List<Heard> revisions = new ArrayList<>();
        Ear ear = new Ear(moonshine, English.LEXICON, List.of(), Patience.LIVE);
        Heard last = hear(ear, Opponent.named("marlow").sound().samples(), 512, revisions);
        assertThat(revisions).hasSizeGreaterThan(6);
        for (Heard revision : revisions) {
            assertThat(before(last, revision.settledUntil())).isEqualTo(before(revision, revision.settledUntil()));
        }
        Heard later = revisions.get(6);
        assertThat(before(later, later.settledUntil())).isNotEmpty();
    }

    @Test
    void aVoiceThatHasFallenSilentIsHeardAtOnceAndFinishingThenCostsNothing() {
        Counting counting = new Counting(moonshine);
        Ear ear = new Ear(counting, English.LEXICON, List.of(), Patience.LIVE);
        List<Heard> revisions = new ArrayList<>();
        Opponent opponent = Opponent.named("dana");
        hear(ear, joined(opponent.sound().samples(), new float[4_000]), 512, revisions);
        assertThat(revisions.getLast().text()).endsWith("win");
        assertThat(counting.calls).isPositive().isLessThanOrEqualTo(revisions.size());
        double lastVoicedSeconds = ear.lastVoicedFrame().orElseThrow() / (double) HOST_RATE - 2;
        assertThat(lastVoicedSeconds).isBetween(opponent.vowelOnsets()[80] + 0.05, 20.87);
    }

    @Test
    void aHotWordIsHeardInAVerse() {
        float[] sound = Opponent.named("marlow").sound().samples();
        assertThat(texts(heard("marlow"))).doesNotContain("marlow");
        Ear ear = new Ear(moonshine, English.LEXICON, List.of("Marlow"), Patience.LIVE);
        assertThat(texts(hear(ear, sound, 512, new ArrayList<>()))).contains("marlow");
    }

    @Test
    void missingFramesAreSilenceAndTimeNeverRunsBack() {
        Ear ear = new Ear(moonshine, English.LEXICON, List.of(), Patience.LIVE);
        ear.hear(new HostBlock(0, Ppq.ZERO, HOST_RATE, new float[512]));
        ear.hear(new HostBlock(2_048, new Ppq(0.1), HOST_RATE, new float[512]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ear.hear(new HostBlock(512, Ppq.ZERO, HOST_RATE, new float[512])));
        assertThat(ear.lastVoicedFrame()).isEmpty();
    }

    /// An opponent's verse as it is heard with nothing else asked for; heard once for all tests.
    private static Heard heard(String name) {
        return HEARD.computeIfAbsent(
                name, each -> hear(Opponent.named(each).sound().samples(), 512));
    }

    private static Heard hear(float[] sound16k, int blockFrames) {
        return hear(
                new Ear(moonshine, English.LEXICON, List.of(), Patience.LIVE),
                sound16k,
                blockFrames,
                new ArrayList<>());
    }

    private static Heard hear(Ear ear, float[] sound16k, int blockFrames, List<Heard> revisions) {
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
                revisions.add(ear.decode());
            }
        }
        return ear.finish();
    }

    private static List<HeardWord> before(Heard heard, Ppq end) {
        return heard.words().stream().filter(word -> word.start().isBefore(end)).toList();
    }

    private static float[] joined(float[] left, float[] right) {
        float[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }

    private static RecursiveComparisonConfiguration roughly() {
        return RecursiveComparisonConfiguration.builder()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : Double.compare(a, b), Double.class)
                .withIgnoredFields("revision")
                .build();
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

    /// A recogniser that counts what it is asked.
    private static final class Counting implements Recogniser {
        private final Recogniser own;
        private int calls;

        Counting(Recogniser own) {
            this.own = own;
        }

        @Override
        public Transcription transcribe(float[] samples, Hints hints) {
            calls++;
            return own.transcribe(samples, hints);
        }

        @Override
        public void close() {}
    }
}
