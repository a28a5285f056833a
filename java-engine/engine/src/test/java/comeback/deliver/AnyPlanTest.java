package comeback.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.json.VocabularyJson;
import comeback.perform.Colour;
import comeback.perform.HibariVoice;
import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.perform.PhraseSpan;
import comeback.perform.Take;
import comeback.perform.Vocabulary;
import comeback.perform.Voices;
import comeback.time.Meter;
import comeback.time.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of every sound that a voice can be asked for: finite, in bounds, as long as it says, still at its
/// edges, the same again.
class AnyPlanTest {
    private static final int PLANS = 24;
    private static final double MOST_SECONDS = 7;
    private static final int FRAMES_A_SCORE_FRAME = 600;
    private static final int EDGE_FRAMES = 96;
    /// A voice sounds earlier than scheduled by its advance, so that it is scheduled late by that, one
    /// correction and what fills the last frame.
    private static final double LATEST_SECONDS = 0.15;
    private static HibariVoice model;
    private static Vocabulary vocabulary;

    @BeforeAll
    static void load() {
        Path folder = English.model("hibari");
        model = HibariVoice.load(folder);
        vocabulary = VocabularyJson.read(folder.resolve("vocab.json"));
    }

    @AfterAll
    static void close() {
        model.close();
    }

    /// The plans are shared out among the voices, so that one more voice takes no more time.
    static Stream<Arguments> plans() {
        List<String> voices = Voices.names();
        return LongStream.rangeClosed(1, PLANS)
                .mapToObj(
                        seed -> Arguments.of(voices.get((int) (seed % voices.size())), AnyPlan.of(seed, MOST_SECONDS)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plans")
    void everyPlanSoundsWithinItsBounds(String voice, AnyPlan plan) {
        check(performer(voice), plan);
    }

    @Test
    void thirtyTwoBarsAtTwoHundredAreStillWithinTheirBounds() {
        SplittableRandom chance = new SplittableRandom(32);
        Timeline timeline = Timeline.of(200, new Meter(2, 4));
        check(performer("male"), AnyPlan.of(32, timeline, AnyPlan.MOST_BARS, chance));
    }

    private static Performer performer(String voice) {
        return Performer.of(model, vocabulary, Voices.spec(voice));
    }

    private static void check(Performer performer, AnyPlan plan) {
        List<Phrase> phrases = new ArrayList<>();
        List<PhraseSpan> spans = performer.phrases(plan.lyric());
        for (PhraseSpan span : spans) {
            Phrase phrase =
                    performer.perform(plan.lyric(), span, plan.melodies().get(span.line()), plan.expression());
            checkPhrase("%s, line %d".formatted(plan, span.line()), phrase, span, plan);
            phrases.add(phrase);
        }
        assertThat(phrases).as(plan.toString()).hasSize((int) plan.lyric().lines().stream()
                .filter(line -> !line.syllables().isEmpty())
                .count());
        checkAgain(performer, plan, spans, phrases);
        checkStem(plan, new Take(plan.lyric(), "any", Performer.SAMPLE_RATE, phrases));
    }

    private static void checkPhrase(String where, Phrase phrase, PhraseSpan span, AnyPlan plan) {
        checkSound(where, phrase.samples());
        int preRoll = phrase.score().breathing().preRollFrames();
        int length = phrase.samples().length - preRoll;
        double[] starts = phrase.score().startSeconds();
        double seconds = starts[starts.length - 1];
        assertThat(length)
                .as("%s: length after the breath", where)
                .isEqualTo(phrase.score().f0Hz().length * FRAMES_A_SCORE_FRAME)
                .isBetween(
                        (int) (seconds * Performer.SAMPLE_RATE) - 1,
                        (int) (seconds * Performer.SAMPLE_RATE) + 2 * FRAMES_A_SCORE_FRAME);
        double beat = plan.lyric().timeline().meter().pulseQuarters()
                * plan.lyric().timeline().tempo().secondsPerQuarter();
        long vowelFrame = Math.round(span.firstVowelSeconds() * Performer.SAMPLE_RATE);
        assertThat(phrase.firstFrame() + phrase.score().leadFrames())
                .as("%s: first vowel", where)
                .isEqualTo(vowelFrame);
        assertThat(phrase.score().leadFrames() / (double) Performer.SAMPLE_RATE)
                .as("%s: lead", where)
                .isBetween(0.0, beat);
        double end = (phrase.firstFrame() + phrase.samples().length) / (double) Performer.SAMPLE_RATE;
        assertThat(end).as("%s: end", where).isLessThan(span.endSeconds() + LATEST_SECONDS);
        assertThat(phrase.syllables())
                .as("%s: syllables", where)
                .hasSameSizeAs(plan.lyric().lines().get(span.line()).syllables());
    }

    private static void checkSound(String where, float[] samples) {
        double power = 0;
        for (int i = 0; i < samples.length; i++) {
            float size = Math.abs(samples[i]);
            if (!(size <= 1)) {
                assertThat(size).as("%s: sample %d", where, i).isLessThanOrEqualTo(1);
            }
            if (size != 0 && size < Float.MIN_NORMAL) {
                assertThat(size).as("%s: denormal at %d", where, i).isZero();
            }
            power += size * size / samples.length;
        }
        assertThat(10 * Math.log10(power)).as("%s: level in dB", where).isGreaterThan(-45);
        assertThat(samples[0]).as("%s: first sample", where).isZero();
        assertThat(samples[samples.length - 1]).as("%s: last sample", where).isZero();
        for (int i = 0; i < EDGE_FRAMES; i++) {
            assertThat(Math.abs(samples[i])).as("%s: edge", where).isLessThan(0.01f + 0.001f * i);
            assertThat(Math.abs(samples[samples.length - 1 - i]))
                    .as("%s: edge", where)
                    .isLessThan(0.01f + 0.001f * i);
        }
    }

    private static void checkAgain(Performer performer, AnyPlan plan, List<PhraseSpan> spans, List<Phrase> phrases) {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            PhraseSpan span = spans.get(i);
            Phrase again = performer.perform(plan.lyric(), span, plan.melodies().get(span.line()), plan.expression());
            String where = "%s, line %d again".formatted(plan, span.line());
            assertThat(again.samples()).as(where).isEqualTo(phrases.get(i).samples());
            assertThat(again.score()).as(where).isEqualTo(phrases.get(i).score());
            assertThat(again.firstFrame()).as(where).isEqualTo(phrases.get(i).firstFrame());
        }
        if (!phrases.isEmpty()) {
            Phrase last = phrases.getLast();
            assertThat(performer.recall(last.score(), Colour.PLAIN))
                    .as("%s recalled", plan)
                    .isEqualTo(last.samples());
            float[] coloured = performer.recall(last.score(), plan.colour());
            checkSound("%s in %s".formatted(plan, plan.colour()), coloured);
            assertThat(coloured).hasSameSizeAs(last.samples());
        }
    }

    private static void checkStem(AnyPlan plan, Take take) {
        Stem stem = StemMaker.stem(take, 1);
        Timeline timeline = plan.lyric().timeline();
        assertThat(stem.firstFrame()).isEqualTo(timeline.frameAt(timeline.barStart(0), StemMaker.SAMPLE_RATE));
        long end = take.phrases().stream()
                .mapToLong(phrase -> phrase.firstFrame() + phrase.samples().length)
                .max()
                .orElse(stem.firstFrame());
        assertThat(stem.samples()).as("%s: stem", plan).hasSize((int) (end - stem.firstFrame()));
        for (float sample : stem.samples()) {
            if (!(Math.abs(sample) <= 1) || (sample != 0 && Math.abs(sample) < Float.MIN_NORMAL)) {
                assertThat(sample).as("%s: stem", plan).isZero();
            }
        }
    }
}
