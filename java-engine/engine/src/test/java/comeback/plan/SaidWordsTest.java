package comeback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.write.LyricLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever says anything can be answered, with no more than what was said.
class SaidWordsTest {
    @ParameterizedTest
    @CsvSource({
        "banana, said.word=banana",
        "YEAH, said.filler=yeah",
        "Yeah uh huh, said.filler=yeah uh huh",
        "1 2 3, said=1 2 3",
        "1999, said.word=1999",
        "🔥 fire 🔥, said.word=fire",
        "It is what it is, said=it is what it is",
        "And there it is again in the very same spot, said=in the very same spot",
        "no I never never listen, said.again=never",
        "the rain came down on my head, mention=rain",
        "shit happens, curse=shit"
    })
    void wordsAreTakenAsTheyStand(String line, String fact) {
        assertThat(facts(line)).contains(fact);
    }

    @Test
    void aLineThatComesAgainIsSaidAgain() {
        assertThat(facts("go home", "I mean it", "Go home")).contains("said.again=go home");
        assertThat(facts("go home", "I mean it")).noneMatch(fact -> fact.startsWith("said.again"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I wish I had a big old yellow Ferrari today",
                "I never told anybody that I was the king",
                "nobody in Bristol knows your name"
            })
    void whatIsDeniedOrSupposedIsNotTakenInHalves(String line) {
        assertThat(facts(line)).noneMatch(fact -> fact.startsWith("said="));
    }

    @Test
    void cursesAreToldAndNeverSaidAgain() {
        List<String> lines = List.of("fuck you and your whole shitty crew", "you bitch", "I don't give a shit");
        assertThat(Studio.FINDER.find(Studio.read(lines)))
                .noneMatch(fact -> fact.kind().name().matches("(said|echo|jab|quote).*"));
        for (LyricLine line : Studio.answer(Studio.read(lines), BattleMemory.EMPTY, "boom-bap", 1)
                .lines()) {
            assertThat(line.line().text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("fuck", "shit", "bitch");
        }
    }

    /// Two facts at least where there are two, in every length of line, each in the line that it is laid to.
    @ParameterizedTest
    @ValueSource(strings = {"boom-bap", "sparse", "dense"})
    void evenNothingIsAnsweredTwice(String style) {
        List<String> lines = List.of("Yeah", "Uh", "Check it", "Yeah yeah", "It was what it was");
        for (long seed = 1; seed <= 4; seed++) {
            List<Fact> facts = Studio.answer(Studio.read(lines), BattleMemory.EMPTY, style, seed).lines().stream()
                    .flatMap(line -> line.anchors().stream())
                    .map(anchor -> anchor.fact())
                    .toList();
            assertThat(facts.stream().map(Fact::value).distinct()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(facts)
                    .allMatch(fact -> lines.get(fact.opponentLine())
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains(fact.value()));
        }
    }

    private static List<String> facts(String... lines) {
        return Studio.FINDER.find(Studio.read(List.of(lines))).stream()
                .map(fact -> fact.kind().name() + "=" + fact.value())
                .toList();
    }
}
