package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.sound.Phoneme;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneAlignerTest {
    private static final List<Phoneme> ME = List.of(Phoneme.M, Phoneme.IY);
    private static final List<Phoneme> TOO = List.of(Phoneme.T, Phoneme.UW);

    @Test
    void phonesLieWhereTheyAreLikely() {
        PhoneScores scores = scores("....mmmiiiii....tttuuuuuu...");
        assertThat(PhoneAligner.align(scores, quiet(28), List.of(ME, TOO)))
                .containsExactly(span(4, 7), span(7, 12), span(16, 19), span(19, 25));
    }

    @Test
    void betweenWordsThereNeedBeNoPause() {
        PhoneScores scores = scores("mmiittuu");
        assertThat(PhoneAligner.align(scores, quiet(8), List.of(ME, TOO)))
                .containsExactly(span(0, 2), span(2, 4), span(4, 6), span(6, 8));
    }

    @Test
    void whereScoresCannotTellAVowelStartsAtTheNovelty() {
        PhoneScores scores = scores("mmm????????");
        double[] novelty = quiet(11);
        novelty[6] = 7;
        assertThat(PhoneAligner.align(scores, novelty, List.of(ME)).get(1).first())
                .isEqualTo(6);
    }

    @Test
    void wordsThatTheTextLacksArePassedOver() {
        PhoneScores scores = scores("mmmiiii" + "ssssssaaaaaassssss" + "tttuuuu");
        List<PhoneAligner.Span> spans = PhoneAligner.align(scores, quiet(32), List.of(ME, TOO));
        assertThat(spans.get(1).end()).isBetween(6, 8);
        assertThat(spans.get(2).first()).isBetween(24, 26);
    }

    @Test
    void aTextThatDoesNotGoIntoTheSoundIsNotLaid() {
        assertThat(PhoneAligner.align(scores("mit"), quiet(3), List.of(ME, TOO)))
                .isEmpty();
        assertThat(PhoneAligner.align(scores("mitu"), quiet(4), List.of(ME, TOO)))
                .containsExactly(span(0, 1), span(1, 2), span(2, 3), span(3, 4));
        assertThat(PhoneAligner.align(scores("mitu"), quiet(4), List.of())).isEmpty();
    }

    @Test
    void aLongPauseIsNoReasonToGiveUp() {
        PhoneScores scores = scores(".".repeat(5_000) + "mmmiii" + ".".repeat(5_000) + "tttuuu");
        assertThat(PhoneAligner.align(scores, quiet(10_012), List.of(ME, TOO)))
                .containsExactly(span(5_000, 5_003), span(5_003, 5_006), span(10_006, 10_009), span(10_009, 10_012));
    }

    private static PhoneAligner.Span span(int first, int end) {
        return new PhoneAligner.Span(first, end);
    }

    private static double[] quiet(int rows) {
        double[] novelty = new double[rows];
        Arrays.fill(novelty, 3.5);
        return novelty;
    }

    /// A row a letter: m, i, t, u, s, a; a dot is silence, a question mark nothing known.
    private static PhoneScores scores(String rows) {
        float[][] posteriors = new float[rows.length()][PhoneScores.PHONES];
        for (int row = 0; row < rows.length(); row++) {
            int kind = switch (rows.charAt(row)) {
                case '.' -> PhoneScores.SILENCE;
                case 'm' -> PhoneScores.index(Phoneme.M);
                case 'i' -> PhoneScores.index(Phoneme.IY);
                case 't' -> PhoneScores.index(Phoneme.T);
                case 'u' -> PhoneScores.index(Phoneme.UW);
                case 's' -> PhoneScores.index(Phoneme.S);
                case 'a' -> PhoneScores.index(Phoneme.AA);
                default -> -1;
            };
            Arrays.fill(
                    posteriors[row], (float) Math.log(kind < 0 ? 1.0 / PhoneScores.PHONES : 0.1 / PhoneScores.PHONES));
            if (kind >= 0) {
                posteriors[row][kind] = (float) Math.log(0.9);
            }
        }
        return new PhoneScores(posteriors, new float[rows.length()]);
    }
}
