package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bank.Move;
import comeback.bank.SaidCouplet;
import comeback.engine.TasteBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A producer's taste is shown and forgotten; one that cannot be read is a sentence.
class TasteTest {
    private static final Path FILE = TasteBook.standard().file().orElseThrow();

    @AfterEach
    void forget() {
        TasteBook.standard().forget();
    }

    @Test
    void itIsShownAndForgotten() {
        TasteBook.standard().learn(List.of(new SaidCouplet("w3", Move.FLIP, "AO")), List.of(), 1);
        assertThat(Invocation.of("taste").out()).contains("flip +0.30", "AO +0.30", "w3 +0.30", FILE.toString());
        assertThat(Invocation.of("taste", "--json").out()).contains("\"w3\" : 0.3");
        assertThat(Invocation.of("taste", "--reset").out()).contains("forgotten");
        assertThat(FILE).doesNotExist();
        assertThat(Invocation.of("taste").out()).contains("Nothing is learnt yet");
    }

    @Test
    void whatIsNoTasteIsNamedAndKept() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, "[]");
        Invocation shown = Invocation.of("taste");
        assertThat(shown.exitCode()).isEqualTo(2);
        assertThat(shown.complaint()).contains(FILE.toString(), "taste --reset");
        assertThat(FILE).hasContent("[]");
    }
}
