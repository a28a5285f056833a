package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.bridge.HostBlock;
import comeback.time.Ppq;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A rapper who leaves room between phrases is heard as one who does not.
class VerseWithRestsTest {
    private static final int RATE = Recogniser.SAMPLE_RATE;
    private static final int QUIET = RATE / 50;
    private static final int BLOCK = 512;

    @ParameterizedTest
    @ValueSource(doubles = {1.2, 1.6})
    void restsLoseNoWords(double restSeconds) {
        Opponent opponent = Opponent.named("dana");
        try (Moonshine moonshine = Moonshine.load(English.model("moonshine-tiny-en"))) {
            Ear ear = new Ear(moonshine, English.LEXICON, List.of(), Patience.LIVE);
            float[] sound = rested(opponent.sound().samples(), (int) (restSeconds * RATE));
            for (int at = 0; at < sound.length; at += BLOCK) {
                float[] block = Arrays.copyOfRange(sound, at, Math.min(sound.length, at + BLOCK));
                ear.hear(new HostBlock(at, new Ppq((double) at / RATE), RATE, block));
                while (ear.decodeDue()) {
                    ear.decode();
                }
            }
            List<String> heard =
                    ear.finish().words().stream().map(HeardWord::text).toList();
            assertThat(WordErrors.rate(opponent.words(), heard))
                    .as(String.join(" ", heard))
                    .isLessThanOrEqualTo(0.15);
        }
    }

    /// With a rest at the quietest place of every second second or so.
    private static float[] rested(float[] sound, int rest) {
        float[] out = new float[0];
        int at = 0;
        while (at < sound.length) {
            int end = at + 13 * RATE / 5 < sound.length
                    ? quietest(sound, at + 8 * RATE / 5, at + 13 * RATE / 5)
                    : sound.length;
            int before = out.length;
            out = Arrays.copyOf(out, before + end - at + rest);
            System.arraycopy(sound, at, out, before, end - at);
            at = end;
        }
        return out;
    }

    private static int quietest(float[] sound, int from, int to) {
        int best = from;
        double least = Double.POSITIVE_INFINITY;
        for (int start = from; start + QUIET < to; start += QUIET / 2) {
            double energy = 0;
            for (int i = start; i < start + QUIET; i++) {
                energy += sound[i] * sound[i];
            }
            if (energy < least) {
                least = energy;
                best = start + QUIET / 2;
            }
        }
        return best;
    }
}
