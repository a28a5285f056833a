package comeback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.analyse.Reading;
import comeback.bank.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is quoted can stand alone, as long as enough of what was said can.
class StumpsTest {
    private static final List<String> PLENTY = List.of(
            "I run the whole city from the north side",
            "my crew is the strongest in Leeds",
            "Rico got a Bentley and a platinum chain",
            "I sold out Wembley with my brother Jerome",
            "I won every battle since I was eleven",
            "my wrist is a freezer, I made a million");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A letter arrived and I put it away | you put it",
                "You sing in the shower and even it cares | even it cares",
                "I met your old teacher last week and he said | he said",
                "I got more cash then your whole crew is owed | your whole crew is owed",
                "I got more cash than your whole crew is owed | my whole crew is owed",
                "I read every book that the library had | that the library had",
                "You said you'd retire and I wish that you would | I wish that you would",
                "You sleep on a couch with a cat on your lap | a cat on your lap",
                "I was raised by my grandma on Marlborough Road | on Marlborough Road",
                "I keep all my money in a big old jar | jar",
                "my boy is right here and you don't want him | I don't want him",
            })
    void isNotQuoted(String line, String stump) {
        assertThat(quoted(PLENTY, line)).noneMatch(value -> value.equalsIgnoreCase(stump));
    }

    @Test
    void isQuotedWhereNothingElseWasSaid() {
        assertThat(quoted(List.of(), "there was a letter in the jar")).isNotEmpty();
    }

    @Test
    void namesKeepTheirCapitals() {
        assertThat(quoted(PLENTY, "I own Marlborough Road")).anyMatch(value -> value.contains("Marlborough Road"));
        assertThat(quoted(List.of(), "I DROVE TO THE BIG OLD BRIDGE")).noneMatch(value -> value.contains("BRIDGE"));
    }

    @Test
    void nobodyIsMockedForTheirDead() {
        assertThat(quoted(PLENTY, "I lost my best friend and I swallowed my pride"))
                .noneMatch(value -> value.contains("friend"))
                .anyMatch(value -> value.contains("pride"));
        assertThat(quoted(PLENTY, "my mother died in the winter")).noneMatch(value -> value.contains("died"));
        assertThat(quoted(PLENTY, "I lost a million on the horses")).anyMatch(value -> value.contains("lost"));
    }

    /// What of the last line is quoted.
    private static List<String> quoted(List<String> before, String line) {
        List<String> lines = Stream.concat(before.stream(), Stream.of(line)).toList();
        Reading reading = Studio.read(lines);
        return Studio.FINDER.find(reading).stream()
                .filter(fact -> fact.opponentLine() == before.size())
                .map(Fact::value)
                .toList();
    }
}
