package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
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

    @Test
    void nothingCountsAsNothing() {
        RhymeFigures figures = RhymeFigures.of(Chains.read());
        assertThat(figures.density()).isZero();
        assertThat(figures.scheme()).isEmpty();
    }
}
