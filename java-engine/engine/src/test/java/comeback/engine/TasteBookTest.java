package comeback.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.bank.Move;
import comeback.bank.SaidCouplet;
import comeback.bank.Taste;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasteBookTest {
    private static final List<SaidCouplet> KEPT = List.of(new SaidCouplet("w3", Move.FLIP, "AO"));

    @TempDir
    Path folder;

    @Test
    void whatIsLearntIsThereInAnotherSession() {
        Path file = folder.resolve("new/taste.json");
        assertThat(TasteBook.in(file).now()).isEqualTo(Taste.NONE);
        TasteBook.in(file).learn(KEPT, List.of(), 1);
        TasteBook.in(file).learn(KEPT, List.of(), 1);
        Taste wanted = Taste.NONE.after(KEPT, List.of(), 1).after(KEPT, List.of(), 1);
        assertThat(TasteBook.in(file).now()).isEqualTo(wanted);
    }

    @Test
    void whatIsForgottenIsAsNew() {
        TasteBook book = TasteBook.in(folder.resolve("taste.json"));
        book.learn(KEPT, List.of(), 1);
        assertThat(book.forget()).isTrue();
        assertThat(book.now()).isEqualTo(Taste.NONE);
        assertThat(book.forget()).isFalse();
    }

    @Test
    void aFileThatIsNoTasteIsNamedAndKept() throws IOException {
        Path file = folder.resolve("taste.json");
        for (String broken : List.of(
                "{",
                "{\"items\":{},\"moves\":{\"SHOUT\":1},\"families\":{}}",
                "{\"items\":{\"w3\":7},\"moves\":{},\"families\":{}}")) {
            Files.writeString(file, broken);
            assertThatThrownBy(() -> TasteBook.in(file).now())
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("taste --reset");
            assertThatThrownBy(() -> TasteBook.in(file).learn(KEPT, List.of(), 1))
                    .isInstanceOf(Problem.class);
            assertThat(file).hasContent(broken);
        }
    }

    @Test
    void nobodysLearnsNothing() {
        TasteBook.NOBODYS.learn(KEPT, List.of(), 1);
        assertThat(TasteBook.NOBODYS.now()).isEqualTo(Taste.NONE);
    }
}
