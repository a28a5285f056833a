package comeback.verse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.English;
import comeback.json.FlowJson;
import comeback.time.Meter;
import comeback.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineGridTest {
    private static final Flow TRIPLETS = FlowJson.readAll(English.HOME.resolve("presets")).stream()
            .filter(Flow::isTriplets)
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({"60, 1", "92, 1", "140, 2", "180, 2", "240, 4"})
    void aLineHasTwelveTripletsAtAnyTempo(double bpm, int bars) {
        LineGrid grid = LineGrid.of(Timeline.of(bpm, Meter.FOUR_FOUR), TRIPLETS);
        assertThat(grid.barsPerLine()).isEqualTo(bars);
        assertThat(grid.slots()).isEqualTo(12);
        assertThat(grid.pulseSlots()).isEqualTo(3);
        assertThat(grid.sixteenths(12)).isCloseTo(16.0 * bars, within(1e-9));
        assertThat(grid.mostSyllables()).isLessThan(12);
        for (int slot = -2; slot < 12; slot++) {
            assertThat(grid.slotFrom(grid.sixteenths(slot))).isEqualTo(slot);
            assertThat(grid.slotFrom(grid.sixteenths(slot) + 0.1)).isEqualTo(slot + 1);
        }
    }

    @Test
    void aShorterLineHasQuickerTripletsAndALongerOneMore() {
        LineGrid grid = LineGrid.of(Timeline.of(140, Meter.FOUR_FOUR), TRIPLETS);
        assertThat(grid.within(2).slots()).isEqualTo(12);
        assertThat(grid.within(2).barsPerLine()).isEqualTo(1);
        assertThat(grid.twice().slots()).isEqualTo(24);
        assertThat(grid.twice().slotSeconds()).isEqualTo(grid.slotSeconds());
    }

    @Test
    void metersThatAreNotCountedInQuartersAreCutIntoSixteenths() {
        assertThat(LineGrid.of(Timeline.of(92, new Meter(6, 8)), TRIPLETS).isTriplets())
                .isFalse();
        assertThat(LineGrid.of(Timeline.of(92, new Meter(3, 4)), TRIPLETS).isTriplets())
                .isTrue();
    }
}
