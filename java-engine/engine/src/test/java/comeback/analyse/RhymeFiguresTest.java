package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.English;
import comeback.time.Ppq;
import comeback.verse.RhymeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RhymeFiguresTest {
    @Test
    void countsWhatRhymes() {
        RhymeFigures figures = RhymeFigures.of(Chains.read(
                "I never had to fake it",
                "you saw it and you take it",
                "I walked into the office",
                "the winter is a stranger",
                "your summer is in danger"));
        assertThat(figures.scheme()).isEqualTo("AA-BB");
        assertThat(figures.syllables()).isEqualTo(35);
        assertThat(figures.bySyllables()).isEqualTo(Map.of(2, 4));
        assertThat(figures.density()).isCloseTo(8 / 35.0, within(1e-9));
        assertThat(figures.multiShare()).isEqualTo(1);
        assertThat(figures.mosaicShare()).isEqualTo(0.5);
        assertThat(figures.endShare()).isEqualTo(1);
        assertThat(figures.byLinesApart()).isEqualTo(Map.of(1, 2));
        assertThat(figures.byChainLength()).isEqualTo(Map.of(2, 2));
        assertThat(figures.syllablesApart()).isEqualTo(7);
    }

    /// Thirty couplets, each on a rhyme of its own, as it is told from one to the next.
    @Test
    void noLetterIsGivenTwice() {
        List<String> ends = List.of("cat", "dog", "day", "feet", "gold", "house", "light", "moon", "rain", "stone");
        List<RhymeSpan> rhymes = new ArrayList<>();
        List<ReadLine> lines = new ArrayList<>();
        for (int line = 0; line < 60; line++) {
            lines.add(new ReadLine(English.line(ends.get(line / 2 % ends.size())), -1, List.of()));
            rhymes.add(new RhymeSpan(line / 2, line, 0, 0, 0, 0));
        }
        String scheme = RhymeFigures.of(new Reading(0, Ppq.ZERO, lines, rhymes, List.of()))
                .scheme();
        assertThat(scheme).startsWith("AABBCC").endsWith("YYZZA2A2B2B2C2C2D2D2");
        List<String> letters = Pattern.compile("-|[A-Z][0-9]*")
                .matcher(scheme)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(letters).hasSize(60);
        assertThat(Set.copyOf(letters)).hasSize(30);
    }

    @Test
    void chainsOnWhichNoTwoLinesEndTakeTheLettersThatAreLeft() {
        Reading reading = Chains.read("I never fake a lake or break a pose", "the city never sleeps it only knows");
        RhymeLetters letters = RhymeLetters.of(reading);
        assertThat(letters.scheme()).isEqualTo("AA");
        int inside = reading.rhymes().getFirst().chain();
        assertThat(letters.ofChain(inside)).isEqualTo("B");
    }

    @Test
    void nothingCountsAsNothing() {
        RhymeFigures figures = RhymeFigures.of(Chains.read());
        assertThat(figures.density()).isZero();
        assertThat(figures.scheme()).isEmpty();
    }
}
