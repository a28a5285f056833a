package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.Fact;
import comeback.bank.Need;
import comeback.bank.Template;
import comeback.verse.Line;
import comeback.verse.LineRhythm;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Lines that are put together from their parts.
class ComposerTest {
    private static final Composer COMPOSER = new Composer(English.READER);
    private static final Line ENDING = English.line("in the morning light");
    private static final List<String> VALUES = List.of(
            "Rico", "O'Neil", "$5 million", "rappin'", "two-faced, and 9mm", "the 'hood", "you run it, don't you?");

    @Test
    void aLineOfPartsIsReadAsIfItHadBeenWrittenWhole() {
        List<Couplet> couplets = Stream.concat(Studio.BANK.couplets().stream(), Studio.BANK.sketches().stream())
                .toList();
        for (int i = 0; i < couplets.size(); i++) {
            Bindings bindings = all(couplets.get(i), VALUES.get(i % VALUES.size()));
            couplets.get(i)
                    .lines()
                    .forEach(line ->
                            COMPOSER.wordings(line, bindings, new HashMap<>()).forEach(ComposerTest::check));
        }
    }

    private static void check(Wording wording) {
        Line line = COMPOSER.line(wording, ENDING);
        Line whole = English.line(line.text());
        assertThat(said(line)).as(line.text()).isEqualTo(said(whole));
        if (wording.standsAlone()) {
            LineRhythm joined = wording.rhythm().then(LineRhythm.of(ENDING));
            assertThat(joined.stressed()).containsExactly(LineRhythm.of(whole).stressed());
            assertThat(joined.bond()).containsExactly(LineRhythm.of(whole).bond());
        }
    }

    /// Each word, however it is spelled, and how it is said.
    private static List<String> said(Line line) {
        return line.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT) + word.pronunciation())
                .toList();
    }

    private static Bindings all(Couplet couplet, String value) {
        return new Bindings(couplet.needs().stream()
                .map(Need::kind)
                .map(kind -> new Fact(kind, value, false, 0, 1))
                .toList());
    }

    @Test
    void anArticleIsWrittenAsTheEndingSounds() {
        Template line = Template.parse("You are a <thing>");
        Wording wording =
                COMPOSER.wordings(line, Bindings.NONE, new HashMap<>()).getFirst();
        assertThat(COMPOSER.line(wording, English.line("hour late")).text()).isEqualTo("You are an hour late");
        assertThat(COMPOSER.line(wording, English.line("joke")).text()).isEqualTo("You are a joke");
        assertThat(Tidying.tidy("a hour, A owl")).isEqualTo("An hour, An owl");
        assertThat(Tidying.tidy("an joke: exhibit A is an proof")).isEqualTo("A joke: exhibit A is a proof");
    }
}
