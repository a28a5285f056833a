package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemeReaderTest {
    private final SchemeReader reader = new SchemeReader(English.ODDS);

    @Test
    void readsTheUsualSchemes() {
        assertThat(scheme("night crown light down")).isEqualTo("ABAB");
        assertThat(scheme("night light crown down")).isEqualTo("AABB");
        assertThat(scheme("night crown down light")).isEqualTo("ABBA");
        assertThat(scheme("night crown table down")).isEqualTo("ABCB");
        assertThat(scheme("night light sight bite")).isEqualTo("AAAA");
        assertThat(scheme("night crown light down stone alone")).isEqualTo("ABABCC");
        assertThat(scheme("table river")).isEqualTo("AB");
        assertThat(scheme("table")).isEqualTo("A");
    }

    @Test
    void wordsThatAreSaidInTwoWaysRhymeInEither() {
        assertThat(scheme("again rain")).isEqualTo("AA");
        assertThat(scheme("again pen")).isEqualTo("AA");
    }

    @Test
    void aDoubtfulStanzaIsReadAsItsSistersAre() {
        List<String> sure = List.of("night crown light down", "stone day alone way", "car fire star higher");
        String doubtful = "breath road death good";
        assertThat(reader.read(List.of(ends(doubtful))).getFirst().toString()).isEqualTo("ABAC");
        List<Scheme> together = reader.read(Stream.concat(sure.stream(), Stream.of(doubtful))
                .map(this::ends)
                .toList());
        assertThat(together.getLast().toString()).isEqualTo("ABAB");
    }

    @Test
    void nothingHasTheEmptyScheme() {
        assertThat(reader.read(List.of())).isEmpty();
        assertThat(reader.read(List.of(List.of())).getFirst().groups()).isEmpty();
    }

    @Test
    void longStanzasAreReadToo() {
        assertThat(scheme("day way crown down night light stone alone car star tell sell"))
                .isEqualTo("AABBCCDDEEFF");
    }

    private String scheme(String words) {
        return reader.read(List.of(ends(words))).getFirst().toString();
    }

    private List<Ending> ends(String words) {
        return Stream.of(words.split(" "))
                .map(word -> Ending.of(word, English.LEXICON))
                .toList();
    }
}
