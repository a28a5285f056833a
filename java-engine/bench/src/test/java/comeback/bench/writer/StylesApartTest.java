package comeback.bench.writer;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bank.BattleMemory;
import comeback.json.StyleJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Our styles differ in what can be measured: taught on answers to some opponents, a plain classifier tells by which
/// style others were answered.
class StylesApartTest {
    private static final int SEEDS = 4;
    private static final int OPPONENTS = 8;

    @Test
    void aPlainClassifierTellsThemApart() {
        List<String> styles = StyleJson.presets(Desks.PRESETS);
        Swaps swaps = Swaps.read(Desks.FOLDER.resolve("swaps.txt"));
        List<BenchOpponent> opponents = BenchOpponent.read(Desks.FOLDER).stream()
                .filter(opponent -> !opponent.heldOut())
                .limit(OPPONENTS)
                .toList();
        List<Answered> taught = new ArrayList<>();
        List<Answered> asked = new ArrayList<>();
        for (String style : styles) {
            for (int k = 0; k < opponents.size(); k++) {
                for (long seed = 1; seed <= SEEDS; seed++) {
                    BenchOpponent opponent = opponents.get(k);
                    List<String> words = swaps.in(opponent.lines(), seed);
                    (k % 2 == 0 ? taught : asked)
                            .add(Desks.DESK.answer(opponent, words, BattleMemory.EMPTY, style, seed));
                }
            }
        }
        StylesApart told =
                StylesApart.of(taught, asked, WritingDesk.TIMELINE.tempo().bpm());
        System.out.printf("styles told apart: %.3f of %d, %s%n", told.share(), told.asked(), told.right());
        assertThat(styles).hasSizeGreaterThanOrEqualTo(8);
        assertThat(told.share()).as(String.join("\n", told.mistakes())).isGreaterThanOrEqualTo(0.85);
    }
}
