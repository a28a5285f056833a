package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.Ending;
import comeback.bank.Fact;
import comeback.bank.Need;
import comeback.bank.Piece;
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
    private static final List<Line> ENDINGS = Stream.of("in the morning light", "live and learn", "close the gap")
            .map(English::line)
            .toList();
    private static final List<String> VALUES = List.of(
            "Rico",
            "lead",
            "O'Neil",
            "$5 million",
            "rappin'",
            "two-faced, and 9mm",
            "the 'hood",
            "you run it, don't you?");

    @Test
    void aLineOfPartsIsReadAsIfItHadBeenWrittenWhole() {
        List<Couplet> couplets = couplets();
        for (int i = 0; i < couplets.size(); i++) {
            Bindings bindings = all(couplets.get(i), VALUES.get(i % VALUES.size()));
            couplets.get(i)
                    .lines()
                    .forEach(line ->
                            COMPOSER.wordings(line, bindings, new HashMap<>()).forEach(ComposerTest::check));
        }
    }

    private static void check(Wording wording) {
        for (Line ending : ENDINGS) {
            Line line = COMPOSER.line(wording, ending);
            Line whole = English.line(line.text());
            assertThat(said(line)).as(line.text()).isEqualTo(said(whole));
            if (COMPOSER.standsAlone(wording, ending)) {
                LineRhythm joined = wording.rhythm().then(LineRhythm.of(ending));
                assertThat(joined.stressed())
                        .containsExactly(LineRhythm.of(whole).stressed());
                assertThat(joined.bond()).containsExactly(LineRhythm.of(whole).bond());
            }
        }
    }

    /// What rhymes is the ending as it was read by itself, though a word of it be a heteronym.
    @Test
    void aLineEndsAsItsEndingSoundsByItself() {
        int minding = 0;
        for (Couplet couplet : couplets()) {
            for (Template template : couplet.lines()) {
                List<Line> endings = endings(template);
                List<Wording> wordings = endings.isEmpty()
                        ? List.of()
                        : COMPOSER.wordings(template, all(couplet, "Rico"), new HashMap<>());
                for (Wording wording : wordings) {
                    endings.forEach(ending -> checkEnd(COMPOSER.line(wording, ending), ending));
                    minding += endings.size();
                }
            }
        }
        assertThat(minding).isGreaterThan(500);
    }

    /// Those that may be said otherwise beside other words.
    private static List<Line> endings(Template template) {
        List<Line> endings = switch (template.pieces().get(template.closingIndex())) {
            case Piece.Locked locked -> List.of(English.line(locked.text()));
            case Piece.Slot slot
            when Studio.BANK.classes().containsKey(slot.classId()) ->
                Studio.BANK.classes().get(slot.classId()).endings().stream()
                        .map(Ending::line)
                        .toList();
            default -> List.of();
        };
        return endings.stream()
                .filter(ending -> English.READER.mindNeighbours(ending.words()))
                .toList();
    }

    private static void checkEnd(Line line, Line ending) {
        List<String> said = said(line);
        int from = said.size() - ending.words().size();
        assertThat(said.subList(from, said.size())).as(line.text()).isEqualTo(said(ending));
    }

    /// Each word, however it is spelled, and how it is said.
    private static List<String> said(Line line) {
        return line.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT) + word.pronunciation())
                .toList();
    }

    private static List<Couplet> couplets() {
        return Stream.concat(Studio.BANK.couplets().stream(), Studio.BANK.sketches().stream())
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
