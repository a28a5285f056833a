package comeback.lab.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import comeback.lab.net.NetShape;
import comeback.lab.net.Torch;
import comeback.lab.source.Tunable;
import comeback.lab.source.Walk;
import comeback.lab.source.Words;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A small transformer, asked as any other model.
class NetModelTest {
    private static final List<String> TEXT = List.of("you came here", "you came late", "I came here", "I left");
    private static final Words WORDS = Words.of(TEXT);
    private static final NetModel MODEL = NetModel.of(
            "small",
            Torch.withThreads(1),
            new NetShape(WORDS.size(), 16, 1, 2, 16, true),
            WORDS,
            TEXT.stream().map(WORDS::line).toList(),
            200,
            5);

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    void itHasLearntItsText() {
        assertThat(chance(MODEL, "", "you")).isBetween(0.25, 0.75);
        assertThat(chance(MODEL, "you", "came")).isGreaterThan(0.9);
        assertThat(chance(MODEL, "I", "left")).isBetween(0.25, 0.75);
        double all =
                Arrays.stream(MODEL.logProbabilities(new int[0])).map(Math::exp).sum();
        assertThat(all).isCloseTo(1, within(1e-6));
    }

    @Test
    void walksInABatchSayWhatItSaysOfEachPrefix() {
        List<Walk> walks = MODEL.walks(WORDS.prompt("you"), 3);
        int[][] taken = {WORDS.prompt("came here"), WORDS.prompt("left"), WORDS.prompt("came late")};
        for (int step = 0; step < 2; step++) {
            for (int walk = 0; walk < 3; walk++) {
                if (step < taken[walk].length) {
                    assertSame(walks.get(walk).next(), taken[walk], step);
                    walks.get(walk).take(taken[walk][step]);
                }
            }
        }
        assertSame(walks.get(2).next(), taken[2], 2);
    }

    private static void assertSame(double[] logs, int[] taken, int count) {
        int[] prefix = new int[1 + count];
        prefix[0] = WORDS.prompt("you")[0];
        System.arraycopy(taken, 0, prefix, 1, count);
        double[] alone = MODEL.logProbabilities(prefix);
        for (int token = 0; token < alone.length; token++) {
            assertThat(logs[token]).isCloseTo(alone[token], within(1e-3));
        }
    }

    @Test
    void whatIsLikedIsLikelierAfterTuning() {
        double before = chance(MODEL, "you came", "late");
        try (Tunable tuned = MODEL.tuned(List.of(WORDS.line("you came late")), 0.75, new SplittableRandom(1))) {
            assertThat(chance(tuned, "you came", "late")).isGreaterThan(before + 0.2);
            assertThat(chance(MODEL, "you came", "late")).isEqualTo(before);
        }
    }

    @Test
    void otherWalksEndThoseBefore() {
        Walk first = MODEL.walks(new int[0], 1).getFirst();
        MODEL.walks(new int[0], 1);
        assertThatThrownBy(first::next).isInstanceOf(IllegalStateException.class);
    }

    private static double chance(Tunable model, String prefix, String next) {
        return Math.exp(model.logProbabilities(WORDS.prompt(prefix))[WORDS.prompt(next)[0]]);
    }
}
