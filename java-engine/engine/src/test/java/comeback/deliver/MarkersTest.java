package comeback.deliver;

import static comeback.deliver.Marker.Kind.LINE;
import static comeback.deliver.Marker.Kind.SYLLABLE;
import static org.assertj.core.api.Assertions.assertThat;

import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkersTest {
    private static final Timeline TIMELINE = Timeline.of(120, Meter.FOUR_FOUR);

    @Test
    void namesLinesAndSyllablesAsKaraokeDoes() {
        assertThat(of(new Takes(TIMELINE).line(1, "Attention people", 4, 4.5, 5, 5.5, 7)))
                .containsExactly(
                        marker(LINE, 4, 8, "Attention people"),
                        marker(SYLLABLE, 4, 4.5, "At-"),
                        marker(SYLLABLE, 4.5, 5, "ten-"),
                        marker(SYLLABLE, 5, 5.5, "tion"),
                        marker(SYLLABLE, 5.5, 6.5, "peo-"),
                        marker(SYLLABLE, 7, 8, "ple"));
    }

    @Test
    void aPickupStartsItsLineBeforeTheBar() {
        assertThat(of(new Takes(TIMELINE).line(1, "now", 4.25).line(2, "a ghost", 7.75, 8)))
                .containsExactly(
                        marker(LINE, 4, 5.25, "now"),
                        marker(SYLLABLE, 4.25, 5.25, "now"),
                        marker(LINE, 7.75, 9, "a ghost"),
                        marker(SYLLABLE, 7.75, 8, "a"),
                        marker(SYLLABLE, 8, 9, "ghost"));
    }

    @Test
    void theSecondLineOfABarStartsWithItsVowel() {
        assertThat(of(new Takes(TIMELINE).line(0, "now", 0.5).line(0, "then", 2)))
                .contains(marker(LINE, 0, 1.5, "now"), marker(LINE, 2, 3, "then"));
    }

    private static List<Marker> of(Takes takes) {
        return Markers.of(takes.take(48_000));
    }

    private static Marker marker(Marker.Kind kind, double start, double end, String text) {
        return new Marker(kind, new Ppq(start), new Ppq(end), text);
    }
}
