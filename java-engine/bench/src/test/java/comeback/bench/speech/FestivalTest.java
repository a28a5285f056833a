package comeback.bench.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import comeback.sound.Phoneme;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FestivalTest {
    @Test
    void itsSegmentsAreRead() {
        assertThat(Festival.phones("#\n0.1520 100 pau \n0.1867 100 y \n0.2588 100 ax \n"))
                .containsExactly(
                        new TimedPhone(null, 0, 0.152),
                        new TimedPhone(Phoneme.Y, 0.152, 0.1867),
                        new TimedPhone(Phoneme.AH, 0.1867, 0.2588));
    }

    @Test
    void aSoundWithoutANameOfOursLeavesNothing() {
        assertThat(Festival.phones("0.1 100 pau\n0.2 100 xx\n")).isEmpty();
    }

    @Test
    void onlyWordsReachItsScript() {
        Festival festival = new Festival(new Synthesisers(Path.of("nowhere")), Festival.VOICES.getFirst());
        assertThatIllegalArgumentException().isThrownBy(() -> festival.say("no\" (quit) \"", new SplittableRandom(1)));
    }
}
