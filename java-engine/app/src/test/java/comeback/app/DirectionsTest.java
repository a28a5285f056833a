package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A lyric sheet says more than is rapped.
final class DirectionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it's grand [x2] | it's grand",
                "[Rico] I run it, [pause] you hide | I run it, you hide",
                "loot \u00d72 | loot",
                "we got the loot x2 | we got the loot",
                "we got the loot, (x4) | we got the loot,",
                "we got the loot (2x). | we got the loot",
                "[Verse 1: Rico | ''",
                "x3 | ''"
            })
    void directionsAreLeftOut(String written, String rapped) {
        assertThat(Directions.without(written)).isEqualTo(rapped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I got the loot (yeah, loot)",
                "I pulled up in an X5",
                "I pulled up in the x5",
                "x2 is what I paid",
                "I solved for x",
                "two times  two"
            })
    void whatIsRappedStays(String line) {
        assertThat(Directions.without(line)).isEqualTo(line);
    }

    @Test
    void anOpponentsLinesAreThoseThatAreRapped() throws IOException {
        Path sheet = Files.write(
                folder.resolve("sheet.txt"),
                List.of("[Chorus: Rico x2]", "I run it and it's grand [x2]", "", "(yeah)"));
        assertThat(Opponents.lines(sheet)).containsExactly("I run it and it's grand", "(yeah)");
    }
}
