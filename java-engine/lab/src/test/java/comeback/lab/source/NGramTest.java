package comeback.lab.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import comeback.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NGramTest {
    private static final List<String> TEXT = List.of("a b", "a c", "a b");
    private static final Words WORDS = Words.of(TEXT);

    /// By hand: `a` was seen 3 times of 9, after 4 kinds, over four equal tokens; at the start always.
    @Test
    void theInterpolationIsWittenAndBells() {
        NGram one = NGram.of("1", 1, WORDS, TEXT);
        assertThat(Math.exp(one.logProbabilities(new int[0])[0])).isCloseTo((3 + 4 * 0.25) / (9 + 4), within(1e-12));
        NGram two = NGram.of("2", 2, WORDS, TEXT);
        double lower = (2 + 4 * 0.25) / 13;
        int b = WORDS.prompt("b")[0];
        assertThat(Math.exp(two.logProbabilities(WORDS.prompt("a"))[b]))
                .isCloseTo((2 + 2 * lower) / (3 + 2), within(1e-12));
    }

    @Test
    void everythingSumsToOneWhateverWasSeen() {
        NGram model = NGram.of("3", 3, WORDS, TEXT);
        for (String prefix : List.of("", "a", "a b", "c c", "b a c")) {
            double sum = Arrays.stream(model.logProbabilities(WORDS.prompt(prefix)))
                    .map(Math::exp)
                    .sum();
            assertThat(sum).as(prefix).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void whatIsLearntLaterCountsFromThenOnAndNotInTheOriginal() {
        NGram base = NGram.of("2", 2, WORDS, TEXT);
        int c = WORDS.prompt("c")[0];
        double before = base.logProbabilities(WORDS.prompt("a"))[c];
        NGram tuned = base.copy("tuned");
        assertThat(tuned.logProbabilities(WORDS.prompt("a"))[c]).isEqualTo(before);
        tuned.learn(WORDS.line("a c"), 10);
        assertThat(tuned.logProbabilities(WORDS.prompt("a"))[c]).isGreaterThan(before);
        assertThat(base.logProbabilities(WORDS.prompt("a"))[c]).isEqualTo(before);
    }

    /// `a` was seen three times and gets nine from two liked lines; after `b` nothing new was seen.
    @Test
    void tuningChangesWhatIsLikedAndLeavesTheRestAlone() {
        NGram base = NGram.of("2", 2, WORDS, TEXT);
        NGram tuned = base.tuned(List.of(WORDS.line("a c"), WORDS.line("a c")), 0.75, new SplittableRandom(1));
        int c = WORDS.prompt("c")[0];
        double lower = (1 + 9 + 4 * 0.25) / (9 + 27 + 4);
        assertThat(Math.exp(tuned.logProbabilities(WORDS.prompt("a"))[c]))
                .isCloseTo((1 + 9 + 2 * lower) / (3 + 9 + 2), within(1e-12));
        double shorter = Math.exp(base.logProbabilities(WORDS.prompt("b"))[c] - unigram(base));
        assertThat(Math.exp(tuned.logProbabilities(WORDS.prompt("b"))[c] - unigram(tuned)))
                .isCloseTo(shorter, within(1e-12));
    }

    /// Of `c`, once in nine, or ten times in 36, over four tokens after four kinds.
    private static double unigram(NGram model) {
        return Math.log(model.name().equals("2") ? (1 + 1) / 13.0 : (1 + 9 + 1) / 40.0);
    }

    @Test
    void aNudgeIsFeltOnlyWhereTheBaseIsNotSure() {
        NGram base = NGram.of("2", 2, WORDS, TEXT);
        NGram other = NGram.of("other", 2, WORDS, List.of("c c"));
        NudgedModel nudged = new NudgedModel(base, other, 0.6);
        int[] sure = new int[0];
        int[] unsure = WORDS.prompt("a");
        assertThat(nudged.isNudged(sure)).isFalse();
        assertThat(nudged.isNudged(unsure)).isTrue();
        assertThat(nudged.logProbabilities(sure)).isEqualTo(base.logProbabilities(sure));
        assertThat(nudged.logProbabilities(unsure)).isEqualTo(other.logProbabilities(unsure));
        NGram strange = NGram.of("strange", 2, Words.of(List.of("x")), List.of("x"));
        assertThatThrownBy(() -> new NudgedModel(base, strange, 0.5))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("other tokens");
    }

    @Test
    void whatCannotBeLearntIsRefusedInASentence(@TempDir Path folder) throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "\n \n");
        Path noText = Files.write(folder.resolve("no-text.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        Path fine = Files.writeString(folder.resolve("fine.txt"), "a b\n\nc\n", StandardCharsets.UTF_8);
        assertThat(Words.read(fine)).containsExactly("a b", "c");
        assertThatThrownBy(() -> Words.read(empty)).isInstanceOf(Problem.class).hasMessageContaining("has no line");
        assertThatThrownBy(() -> Words.read(noText)).isInstanceOf(Problem.class).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> Words.read(folder.resolve("none")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> WORDS.prompt("a z"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("'z'");
        assertThatThrownBy(() -> new NGram("0", 0, WORDS)).isInstanceOf(Problem.class);
    }
}
