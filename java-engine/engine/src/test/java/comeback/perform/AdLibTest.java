package comeback.perform;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.BattleMemory;
import comeback.write.Lyric;
import comeback.write.Shout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ad-libs are shouted by the rapper's own voice, after the line and not over it, and are gone in time.
class AdLibTest {
    private static final double RATE = Performer.SAMPLE_RATE;
    private static final Map<String, List<Shouted>> SHOUTED = new HashMap<>();

    private record Shouted(
            Lyric lyric, int line, Shout shout, Phrase lead, LayerPart part, float[] sound, float[] again) {
        /// Seconds of the host's clock at which the first sample of the layer lies.
        double origin() {
            return lead.firstFrame() / RATE;
        }

        float[] inLine() {
            return part.inLine(lead.score().leadFrames(), sound);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void noneSoundsOverItsLineNorOnPastTheNextOnesFirstSyllable(String name) {
        for (Shouted shouted : shouted(name)) {
            float[] layer = shouted.inLine();
            int first = 0;
            int last = layer.length - 1;
            while (layer[first] == 0) {
                first++;
            }
            while (layer[last] == 0) {
                last--;
            }
            PhraseScore lead = shouted.lead.score();
            int lastVowel = lead.units().size() - 1;
            while (lead.units().get(lastVowel).role() != Unit.Role.VOWEL) {
                lastVowel--;
            }
            int lastSound = lead.units().size() - 1;
            while (lead.units().get(lastSound).role() == Unit.Role.PAUSE
                    || lead.units().get(lastSound).role() == Unit.Role.EDGE) {
                lastSound--;
            }
            double voice = lead.breathing().preRollFrames() / RATE;
            double at = shouted.lyric.timeline().secondsAt(shouted.shout.at()) - shouted.origin();
            String text = shouted.part.text();
            assertThat(first / RATE)
                    .as(text)
                    .isGreaterThanOrEqualTo(voice + lead.heardSeconds(lastSound + 1) - 1 / RATE);
            assertThat(at).as(text).isGreaterThan(voice + lead.heardSeconds(lastVowel + 1) + 0.119);
            double until = shouted.lyric.timeline().secondsAt(shouted.shout.until()) - shouted.origin();
            assertThat(last / RATE).as(text).isLessThanOrEqualTo(until + 1 / RATE);
            assertThat(last - first).as(text).isGreaterThan(4800);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void itsVowelIsOnTheGrid(String voice) {
        VowelDetector detector = new VowelDetector();
        List<Double> off = new ArrayList<>();
        for (Shouted shouted : shouted(voice)) {
            double at = shouted.lyric.timeline().secondsAt(shouted.shout.at()) - shouted.origin();
            double heard = detector.detect(shouted.inLine(), new double[] {at})[0];
            assertThat(Math.abs(heard - at)).as(shouted.part.text()).isLessThan(0.045);
            off.add(Math.abs(heard - at));
        }
        off.sort(null);
        assertThat(off.get(off.size() / 2)).isLessThan(0.02);
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void itIsHigherThanTheLeadAndUnderIt(String voice) {
        List<float[]> leads =
                shouted(voice).stream().map(each -> each.lead.samples()).toList();
        List<float[]> shouts = shouted(voice).stream().map(Shouted::sound).toList();
        double higher = Pitch.median(shouts, Performer.SAMPLE_RATE) / Pitch.median(leads, Performer.SAMPLE_RATE);
        assertThat(12 * Math.log(higher) / Math.log(2)).isBetween(4.0, 9.0);
        for (Shouted shouted : shouted(voice)) {
            double under = Loudness.soundingDecibels(shouted.sound) - Loudness.soundingDecibels(shouted.lead.samples());
            assertThat(under).as(shouted.part.text()).isBetween(-11.5, -3.5);
            for (float sample : shouted.sound) {
                assertThat(Math.abs(sample)).isLessThanOrEqualTo(Loudness.CEILING);
            }
            assertThat(shouted.sound[0]).isZero();
            assertThat(shouted.sound[shouted.sound.length - 1]).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "male"})
    void itIsRecalledToTheBit(String voice) {
        for (Shouted shouted : shouted(voice)) {
            assertThat(shouted.again).isEqualTo(shouted.sound);
        }
    }

    private static synchronized List<Shouted> shouted(String voice) {
        return SHOUTED.computeIfAbsent(voice, name -> {
            List<Shouted> all = new ArrayList<>();
            try (Performer performer = Voices.performer(name);
                    Performer another = Voices.performer(name)) {
                for (int seed = 1; seed <= 4; seed++) {
                    Lyric lyric = Studio.answer(
                            Studio.read(Studio.opponents().get(seed % 4)), BattleMemory.EMPTY, "boom-bap", seed);
                    Studio.AD_LIBS.of(lyric).forEach((line, shout) -> {
                        PhraseSpan span = performer.phrases(lyric).get(line);
                        Phrase lead = performer.perform(lyric, span);
                        performer.adLib(lyric, span, lead.score(), shout).ifPresent(part -> {
                            float[] sound = performer.recall(part, Colour.PLAIN);
                            float[] again = another.recall(part, Colour.PLAIN);
                            all.add(new Shouted(lyric, line, shout, lead, part, sound, again));
                        });
                    });
                }
            }
            assertThat(all).hasSizeGreaterThan(4);
            return all;
        });
    }
}
