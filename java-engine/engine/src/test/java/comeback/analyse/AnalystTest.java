package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import comeback.English;
import comeback.listen.Heard;
import comeback.listen.HeardWord;
import comeback.sound.Phoneme;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.verse.RhymeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnalystTest {
    private final Analyst analyst = new Analyst(English.LEXICON, English.ODDS);

    @Test
    void readsEndRhymesMultisAndMosaics() {
        assertThat(rhymes(
                        "You came with Rico now it's time to back up",
                        "That gold you rented is about to crack up",
                        "You never had the flow but you bought the ticket",
                        "The crown is on my head and you cannot kick it"))
                .contains("0: back up | crack up", "1: ticket | kick it");
    }

    @Test
    void readsInternalRhymes() {
        assertThat(rhymes("My flow is cold like a night in December", "The glow of the gold is a thing to remember"))
                .anyMatch(chain -> chain.contains("cold") && chain.contains("gold"))
                .anyMatch(chain -> chain.contains("December") || chain.contains("cember"));
    }

    @Test
    void aVerseOfProseHasNoEndRhymes() {
        assertThat(rhymes("I walked into the office", "she bought a purple lamp"))
                .isEmpty();
    }

    @Test
    void linesBreakAtTheGapNearTheBarLineAndPickupsGoWithTheirBar() {
        Reading reading = analyst.read(
                heard(
                        "you 0 came 1 with 1.5 Rico 2 now 3.5 back 4 up 4.5 I 5 own 5.5 it 6 and 7.5 down 8 you 9 go 9.5"),
                Meter.FOUR_FOUR);
        assertThat(reading.texts()).containsExactly("you came with Rico", "now back up I own it", "and down you go");
        assertThat(reading.lines().stream().map(ReadLine::bar)).containsExactly(0, 1, 2);
        assertThat(reading.lines().getFirst().vowelOnsets()).hasSize(5);
    }

    @Test
    void heardWordsAreSaidAsTheirNeighboursAskFor() {
        Reading reading =
                analyst.read(heard("fill 0 you 1 full 1.5 of 2 lead 3 I 4 take 5 the 6 lead 7"), Meter.FOUR_FOUR);
        assertThat(reading.lines().stream()
                        .map(read -> read.line().syllables().getLast().nucleus()))
                .containsExactly(Phoneme.EH, Phoneme.IY);
    }

    @Test
    void typedLinesLieWhereTheirWordsWereHeard() {
        List<String> typed = List.of("You came with Rico now", "Back up I own it");
        assertThat(analyst.words(typed))
                .containsExactly("You", "came", "with", "Rico", "now", "Back", "up", "I", "own", "it");
        Reading reading = analyst.read(
                typed,
                heard("you 3.5 came 5 with 5.5 Rico 6 now 7.5 back 8 up 8.5 I 9 own 9.5 it 10"),
                Meter.FOUR_FOUR);
        assertThat(reading.texts()).containsExactlyElementsOf(typed);
        assertThat(reading.lines().stream().map(ReadLine::bar)).containsExactly(1, 2);
        assertThat(reading.lines().get(1).vowelOnsets()).hasSize(5);
        assertThat(reading.lines().get(1).vowelOnsets().getFirst()).isEqualTo(new Ppq(8));
    }

    @Test
    void typedLinesOfMoreWordsThanWereHeardAreABug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analyst.read(List.of("you came with me"), heard("you 1"), Meter.FOUR_FOUR));
    }

    @Test
    void aLineDoesNotEndOnAWordThatWantsAnother() {
        Reading reading = analyst.read(
                heard("I 0 made 1 it 1.5 shine 2.9 your 3.5 words 4.1 are 4.6 so 5.1 slow 7 and 7.5 I 8 win 8.6"),
                Meter.FOUR_FOUR);
        assertThat(reading.texts()).containsExactly("I made it shine", "your words are so slow", "and I win");
    }

    @Test
    void silenceReadsAsNothing() {
        assertThat(analyst.read(new Heard(0, Ppq.ZERO, List.of(), List.of()), Meter.FOUR_FOUR)
                        .lines())
                .isEmpty();
    }

    private static Heard heard(String score) {
        String[] tokens = score.split(" ");
        List<HeardWord> words = new ArrayList<>();
        for (int i = 0; i < tokens.length; i += 2) {
            double start = Double.parseDouble(tokens[i + 1]);
            words.add(new HeardWord(tokens[i], new Ppq(start), new Ppq(start + 0.4), 0));
        }
        return new Heard(1, new Ppq(12), words, List.of());
    }

    /// Each chain as "number: words | words".
    private List<String> rhymes(String... lines) {
        Reading reading = analyst.read(List.of(lines));
        return reading.rhymes().stream().collect(Collectors.groupingBy(RhymeSpan::chain)).entrySet().stream()
                .map(chain -> chain.getKey() + ": "
                        + chain.getValue().stream()
                                .map(span -> words(reading, span))
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String words(Reading reading, RhymeSpan span) {
        return reading.lines().get(span.line()).line().words().subList(span.firstWord(), span.lastWord() + 1).stream()
                .map(word -> word.text())
                .collect(Collectors.joining(" "));
    }
}
