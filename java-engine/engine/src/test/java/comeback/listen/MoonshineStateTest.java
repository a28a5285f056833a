package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.model.OnnxGraph;
import comeback.model.Outputs;
import comeback.model.Tensor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Texts that are read on side by side are each read as if they were alone, but for the rounding of their bytes.
class MoonshineStateTest {
    private static final long BEGIN = 1;
    private static final long[] NO_GUESS = {};

    private static OnnxGraph decoder;
    private static Outputs encoded;
    private static long[] said;

    @BeforeAll
    static void hear() {
        Path folder = English.model("moonshine-tiny-en");
        float[] sound = Arrays.copyOf(Opponent.named("dana").sound().samples(), 167_000);
        try (Moonshine moonshine = Moonshine.load(folder)) {
            List<Token> tokens = moonshine.transcribe(sound, Hints.NONE).tokens();
            said = tokens.stream().mapToLong(Token::id).toArray();
        }
        decoder = OnnxGraph.load(folder.resolve("decoder_model_merged.ort"));
        long[] ones = new long[sound.length];
        Arrays.fill(ones, 1);
        try (OnnxGraph encoder = OnnxGraph.load(folder.resolve("encoder_model.ort"));
                Tensor samples = Tensor.floats(sound, 1, sound.length);
                Tensor mask = Tensor.longs(ones, 1, ones.length)) {
            encoded = encoder.run(Map.of("input_values", samples, "attention_mask", mask));
        }
    }

    @AfterAll
    static void close() {
        encoded.close();
        decoder.close();
    }

    @Test
    void sideBySideIsAsAlone() {
        MoonshineState start = begun().read(Arrays.copyOf(said, 8));
        long[] ids = {said[8], said[20], said[30]};
        List<MoonshineState> together = MoonshineState.next(branches(List.of(start, start, start), ids));
        List<MoonshineState> alone = alone(List.of(start, start, start), ids);
        assertEachIsItsOwn(together, alone);

        long[] then = {said[9], said[21], said[31]};
        assertEachIsItsOwn(MoonshineState.next(branches(together, then)), alone(alone, then));
    }

    @Test
    void rowsMayChangePlacesAndOneMayBranchTwice() {
        MoonshineState start = begun().read(Arrays.copyOf(said, 8));
        long[] ids = {said[8], said[20], said[30]};
        List<MoonshineState> together = MoonshineState.next(branches(List.of(start, start, start), ids));
        List<MoonshineState> alone = alone(List.of(start, start, start), ids);
        long[] then = {said[31], said[9], said[32], said[10]};
        List<MoonshineState> next = MoonshineState.next(
                branches(List.of(together.get(2), together.get(0), together.get(2), together.get(1)), then));
        assertEachIsItsOwn(next, alone(List.of(alone.get(2), alone.get(0), alone.get(2), alone.get(1)), then));
    }

    @Test
    void whatWasReadAheadKeepsItsPlaceAmongWhatWasNot() {
        MoonshineState start = begun().read(Arrays.copyOf(said, 8), Arrays.copyOfRange(said, 8, 12));
        long[] ids = {said[20], said[8], said[30]};
        List<MoonshineState> together = MoonshineState.next(branches(List.of(start, start, start), ids));
        MoonshineState unread = begun().read(Arrays.copyOf(said, 8));
        assertEachIsItsOwn(together, alone(List.of(unread, unread, unread), ids));
    }

    private static MoonshineState begun() {
        return MoonshineState.begin(decoder, encoded.get("last_hidden_state"), BEGIN);
    }

    private static List<MoonshineState.Branch> branches(List<MoonshineState> from, long[] ids) {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new MoonshineState.Branch(from.get(i), ids[i], NO_GUESS))
                .toList();
    }

    private static List<MoonshineState> alone(List<MoonshineState> from, long[] ids) {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> from.get(i).read(new long[] {ids[i]}))
                .toList();
    }

    /// Each expects what it expects alone, and much less what any other does.
    private static void assertEachIsItsOwn(List<MoonshineState> together, List<MoonshineState> alone) {
        assertThat(together).hasSameSizeAs(alone);
        for (int i = 0; i < together.size(); i++) {
            float[] expected = together.get(i).logProbabilities();
            double own = apart(expected, alone.get(i).logProbabilities());
            assertThat(own).isLessThan(0.35);
            for (int other = 0; other < alone.size(); other++) {
                if (other != i) {
                    assertThat(apart(expected, alone.get(other).logProbabilities()))
                            .isGreaterThan(2 * own);
                }
            }
        }
    }

    /// How far two are apart, in the mean.
    private static double apart(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(id -> Math.abs(one[id] - other[id]))
                .average()
                .orElseThrow();
    }
}
