package comeback.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldStanzaTest {
    @TempDir
    Path folder;

    @Test
    void readsStanzasAndPassesOverThoseThatLackNumbers() throws IOException {
        GoldStanza.Gold gold = GoldStanza.read(
                file("POEM0 stone night alone\n1 2 1\n1 2 1\n\nPOEM0 stone\n1\n\n\nPOEM1 day way\n1\n"));
        assertThat(gold.unusable()).isEqualTo(1);
        assertThat(gold.stanzas())
                .containsExactly(
                        new GoldStanza("POEM0", List.of("stone", "night", "alone"), List.of(1, 2, 1)),
                        new GoldStanza("POEM0", List.of("stone"), List.of(1)));
    }

    @Test
    void whatIsNoStanzaIsSaid() throws IOException {
        Path words = file("POEM0 stone night\n");
        assertThatThrownBy(() -> GoldStanza.read(words))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("has no scheme under it");
        Path letters = file("POEM0 stone night\nA B\n");
        assertThatThrownBy(() -> GoldStanza.read(letters))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("'A B' is no scheme");
    }

    @Test
    void agreementCountsBothWays() {
        Agreement agreement = new Agreement();
        agreement.add(true, true);
        agreement.add(true, false);
        agreement.add(false, true);
        agreement.add(false, true);
        agreement.add(false, false);
        assertThat(agreement.precision()).isEqualTo(1 / 3.0);
        assertThat(agreement.recall()).isEqualTo(0.5);
        assertThat(agreement.f1()).isEqualTo(0.4);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "stanzas", ".pgold"), text);
    }
}
