package comeback.perform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A phrase is the same at every pass: recalled from its score, and wherever on the timeline it lies.
class RecallTest {
    private static final double[] TEMPOS = {92, 71.3, 140};

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void everyLineOfAVerseIsRecalledToTheBit(String voice) {
        Take take;
        try (Performer performer = Voices.performer(voice)) {
            take = performer.perform(Verses.lyric(92, Verses.BATTLE));
        }
        try (Performer another = Voices.performer(voice)) {
            for (int last = take.phrases().size() - 1; last >= 0; last--) {
                Phrase phrase = take.phrases().get(last);
                assertThat(another.recall(phrase.score(), Colour.PLAIN)).isEqualTo(phrase.samples());
            }
        }
    }

    @Test
    void theFirstVowelIsPlannedAWholeLeadIntoThePhrase() {
        try (Performer performer = Voices.performer("male")) {
            for (double bpm : TEMPOS) {
                Lyric lyric = wandering(Verses.lyric(bpm, Verses.BATTLE), 0);
                for (Phrase phrase : performer.perform(lyric).phrases()) {
                    double planned = phrase.syllables().getFirst().plannedSeconds();
                    int lead = phrase.score().leadFrames();
                    assertThat(lead % 160).isZero();
                    assertThat(lead / 48_000.0).isLessThanOrEqualTo(60 / bpm);
                    assertThat(phrase.firstFrame() + lead).isEqualTo(Math.round(planned * 48_000));
                }
            }
        }
    }

    @Test
    void theSameLineIsTheSameSoundAHundredBarsLater() {
        try (Performer performer = Voices.performer("female")) {
            for (double bpm : TEMPOS) {
                Lyric here = Verses.lyric(bpm, Verses.BATTLE.subList(0, 4));
                Take early = performer.perform(wandering(here, 0));
                Take late = performer.perform(wandering(here, 100));
                for (int line = 0; line < 4; line++) {
                    Phrase one = early.phrases().get(line);
                    Phrase other = late.phrases().get(line);
                    assertThat(other.score()).isEqualTo(one.score());
                    assertThat(other.samples()).isEqualTo(one.samples());
                    assertThat(other.firstFrame() - one.firstFrame())
                            .isBetween((long) (400 * 60 / bpm * 48_000) - 1, (long) (400 * 60 / bpm * 48_000) + 1);
                }
            }
        }
    }

    @Test
    void aColourMovesPitchAndKeepsTime() {
        try (Performer performer = Voices.performer("female")) {
            PhraseScore score = first(performer, Melody.NONE, Expression.USUAL).score();
            double plain = Pitch.median(List.of(performer.recall(score, Colour.PLAIN)), Performer.SAMPLE_RATE);
            double higher = Pitch.median(List.of(performer.recall(score, new Colour(3, 0))), Performer.SAMPLE_RATE);
            double longer = Pitch.median(List.of(performer.recall(score, new Colour(0, -3))), Performer.SAMPLE_RATE);
            assertThat(semitones(higher, plain)).isBetween(2.5, 3.5);
            assertThat(semitones(longer, plain)).isBetween(-0.5, 0.5);
            assertThat(performer.recall(score, new Colour(0, -3))).isNotEqualTo(performer.recall(score, Colour.PLAIN));
            assertThat(performer.recall(score, new Colour(-12, 4)))
                    .hasSameSizeAs(performer.recall(score, Colour.PLAIN));
        }
    }

    @Test
    void aScoreIsRecalledByItsOwnVoiceAlone() {
        try (Performer female = Voices.performer("female");
                Performer male = Voices.performer("male")) {
            PhraseScore score = first(female, Melody.NONE, Expression.USUAL).score();
            assertThatThrownBy(() -> male.recall(score, Colour.PLAIN)).hasMessageContainingAll("male", "female");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void aMelodyIsHitWithinTenCents(String voice) {
        double ratio = Voices.spec(voice).f0Ratio();
        double home = voice.equals("male") ? 45 : 57;
        Melody melody = new Melody(Map.of(0, home, 1, home + 3, 2, home + 7.5, 3, home - 2, 5, home + 5, 6, home));
        try (Performer performer = Voices.performer(voice)) {
            Phrase phrase = first(performer, melody, Expression.USUAL);
            assertThat(performer.recall(phrase.score(), Colour.PLAIN)).isEqualTo(phrase.samples());
            for (int syllable : melody.notes().keySet()) {
                double[] sung = sungInVowel(phrase, syllable, ratio);
                assertThat(sung).as("syllable %d", syllable).isNotEmpty();
                for (double hertz : sung) {
                    double asked = melody.hertz(syllable).orElseThrow();
                    assertThat(100 * semitones(hertz, asked)).isBetween(-10.0, 10.0);
                }
            }
            double[] own = sungInVowel(first(performer, Melody.NONE, Expression.USUAL), 4, ratio);
            double[] between = sungInVowel(phrase, 4, ratio);
            for (int frame = 0; frame < own.length; frame++) {
                assertThat(semitones(between[frame], own[frame])).isBetween(-0.5, 0.5);
            }
        }
    }

    private static Phrase first(Performer performer, Melody melody, Expression expression) {
        Lyric lyric = Verses.lyric(92, Verses.BATTLE);
        return performer.perform(lyric, performer.phrases(lyric).getFirst(), melody, expression);
    }

    /// The pitches asked for from just after a syllable's vowel starts to shortly before the next glide begins.
    private static double[] sungInVowel(Phrase phrase, int syllable, double ratio) {
        double origin = phrase.syllables().getFirst().plannedSeconds()
                - phrase.score().voiceLeadFrames() / (double) Performer.SAMPLE_RATE;
        double from = phrase.syllables().get(syllable).plannedSeconds() - origin + 0.02;
        double to = phrase.syllables().get(syllable + 1).plannedSeconds() - origin - 0.04;
        List<Double> sung = new ArrayList<>();
        for (int frame = 0; frame < phrase.score().f0Hz().length; frame++) {
            double seconds = (frame + 0.5) / Contour.FRAMES_PER_SECOND;
            float hertz = phrase.score().f0Hz()[frame];
            if (seconds >= from && seconds < to && hertz > 60) {
                sung.add(hertz * ratio);
            }
        }
        return sung.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double semitones(double hertz, double reference) {
        return 12 * Math.log(hertz / reference) / Math.log(2);
    }

    /// The lyric `bars` bars later, every syllable a little off its slot, the same at every place.
    private static Lyric wandering(Lyric lyric, int bars) {
        Timeline timeline = lyric.timeline();
        Random chance = new Random(5);
        List<LyricLine> lines = new ArrayList<>();
        for (LyricLine line : lyric.lines()) {
            List<PlacedSyllable> places = new ArrayList<>();
            for (PlacedSyllable place : line.syllables()) {
                double slot = place.slot() + 0.3 * chance.nextDouble();
                places.add(new PlacedSyllable(
                        place.syllable(),
                        place.word(),
                        place.syllableInWord(),
                        timeline.slot(line.bar() + bars, slot),
                        place.slot(),
                        place.accent(),
                        place.rhymes()));
            }
            lines.add(new LyricLine(line.line(), line.bar() + bars, places, line.anchors(), line.move(), line.item()));
        }
        return new Lyric(timeline, lyric.seed(), lines, lyric.rhymes());
    }
}
