package comeback.perform;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import comeback.write.AdLibs;
import comeback.write.Lyric;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rhymes and punches are said a second time: by the same voice, on the same grid, never as a copy.
class DoublesTest {
    private static final Lyric LYRIC = Verses.lyric(92, Verses.BATTLE);
    private static final double RATE = Performer.SAMPLE_RATE;
    private static final Map<String, List<Doubled>> DOUBLED = new HashMap<>();

    /// @param voice the lead from its voice's first sample on, where a double begins too
    private record Doubled(Phrase lead, LayerPart part, float[] voice, float[] samples, float[] again) {}

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void aDoubleIsNoCopyWhereverItIsMoved(String voice) {
        for (Doubled line : doubled(voice)) {
            for (Passage passage : line.part.passages()) {
                assertThat(likeness(line, passage)).as(line.part.text()).isLessThan(0.9);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void itsVowelsStartALittleOffTheLeads(String voice) {
        VowelDetector detector = new VowelDetector();
        int later = 0;
        int earlier = 0;
        for (Doubled line : doubled(voice)) {
            List<PlacedSyllable> syllables =
                    LYRIC.lines().get(line.lead.syllables().getFirst().line()).syllables();
            for (int k = 0; k < syllables.size(); k++) {
                if (syllables.get(k).rhymes() && heardWell(syllables, k)) {
                    PerformedSyllable lead = line.lead.syllables().get(k);
                    double at = lead.declaredSeconds()
                            - (line.lead.firstFrame() + line.lead.samples().length - line.voice.length) / RATE;
                    double heard = detector.detect(line.samples, new double[] {at})[0];
                    assertThat(heard - at).as(line.part.text() + k).isBetween(-0.040, 0.040);
                    later += heard - at > 0.005 ? 1 : 0;
                    earlier += heard - at < -0.005 ? 1 : 0;
                }
            }
        }
        assertThat(later).isGreaterThan(2 * earlier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void itSoundsRoundItsWordsAloneAndUnderTheLead(String voice) {
        List<Double> levels = new ArrayList<>();
        for (Doubled line : doubled(voice)) {
            float[] outside = line.samples.clone();
            for (Passage passage : line.part.passages()) {
                int from = (int) (passage.fromSeconds() * RATE);
                int to = Math.min(outside.length, (int) Math.ceil(passage.toSeconds() * RATE));
                float[] lead = Arrays.copyOfRange(line.voice, from, Math.min(to, line.voice.length));
                levels.add(Loudness.soundingDecibels(Arrays.copyOfRange(outside, from, to))
                        - Loudness.soundingDecibels(lead));
                assertThat(outside[from]).isBetween(-1e-4f, 1e-4f);
                assertThat(outside[to - 1]).isBetween(-1e-4f, 1e-4f);
                Arrays.fill(outside, from, to, 0);
            }
            assertThat(outside).containsOnly(0);
        }
        levels.sort(null);
        assertThat(levels.get(levels.size() / 2)).isBetween(-9.0, -6.0);
        assertThat(levels).allMatch(decibels -> decibels > -15 && decibels < -3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void theRhymeIsDoubledAndOfAPunchTheLastTwoWords(String voice) {
        assertThat(doubled(voice))
                .extracting(line -> line.part.text())
                .startsWith("back up", "crack up", "page blank", "the bank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void itIsRecalledToTheBit(String voice) {
        for (Doubled line : doubled(voice)) {
            assertThat(line.again).isEqualTo(line.samples);
        }
    }

    private static boolean heardWell(List<PlacedSyllable> syllables, int k) {
        return Boundary.of(syllables, k, false).attack() == 1;
    }

    @Test
    void inATakeItMovesAsStronglyAsItsLead() {
        Expression fierce = new Expression(1);
        try (Performer performer = Voices.performer("male")) {
            Take take = performer.layered(performer.perform(LYRIC, fierce), new AdLibs(List.of()), fierce);
            PhraseSpan span = performer.phrases(LYRIC).getFirst();
            Phrase first = take.phrases().getFirst();
            LayerSound doubles = requireNonNull(first.doubles());
            assertThat(performer.doubles(LYRIC, span, first.score(), Melody.NONE, fierce))
                    .contains(doubles.part());
            assertThat(performer.doubles(LYRIC, span, first.score(), Melody.NONE, Expression.USUAL))
                    .isPresent()
                    .isNotEqualTo(Optional.of(doubles.part()));
        }
    }

    private static synchronized List<Doubled> doubled(String voice) {
        return DOUBLED.computeIfAbsent(voice, name -> {
            try (Performer performer = Voices.performer(name);
                    Performer another = Voices.performer(name)) {
                return performer.phrases(LYRIC).stream()
                        .map(span -> doubled(span, performer, another))
                        .toList();
            }
        });
    }

    private static Doubled doubled(PhraseSpan span, Performer performer, Performer another) {
        Phrase lead = performer.perform(LYRIC, span);
        LayerPart part = performer
                .doubles(LYRIC, span, lead.score(), Melody.NONE, Expression.USUAL)
                .orElseThrow();
        float[] again = another.recall(part, Colour.PLAIN);
        float[] voice =
                Arrays.copyOfRange(lead.samples(), lead.score().breathing().preRollFrames(), lead.samples().length);
        return new Doubled(lead, part, voice, performer.recall(part, Colour.PLAIN), again);
    }

    /// The highest normalised correlation with the lead at any lag up to 40 ms.
    private static double likeness(Doubled line, Passage passage) {
        int from = (int) (passage.fromSeconds() * RATE);
        int to = (int) Math.min(passage.toSeconds() * RATE, Math.min(line.samples.length, line.voice.length));
        double most = 0;
        for (int lag = -1920; lag <= 1920; lag += 2) {
            double both = 0;
            double one = 0;
            double other = 0;
            for (int i = from; i < to; i++) {
                double a = line.samples[i];
                int at = i + lag;
                double b = at >= 0 && at < line.voice.length ? line.voice[at] : 0;
                both += a * b;
                one += a * a;
                other += b * b;
            }
            most = Math.max(most, Math.abs(both) / Math.sqrt(one * other));
        }
        return most;
    }
}
