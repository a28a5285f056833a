package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.verse.RhymeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What holds for the rhymes of any verse, on seeded shuffles of lines we wrote.
class RhymeLawsTest {
    private static final int VERSES = 60;
    /// Short names that no dictionary lists: a word in capitals is no more initials than in small letters.
    private static final List<String> NAMES = List.of(
            "I came up on the block with Blu",
            "the whole of the city knew",
            "nobody told me about Zay",
            "they bumped NWA",
            "and Odb for me",
            "the ring was made by Xiv",
            "Ugk on the way",
            "it hit me like a ton of lead",
            "I live for what they said");
    private static final List<String> LINES = lines();

    @Test
    void capitalsAndPunctuationChangeNothing() {
        for (List<String> verse : verses()) {
            List<String> shouted = verse.stream()
                    .map(line -> line.toUpperCase(Locale.ROOT).replace(" ", ", ") + "!")
                    .toList();
            List<String> quiet =
                    verse.stream().map(line -> line.toLowerCase(Locale.ROOT)).toList();
            assertThat(read(shouted).rhymes()).isEqualTo(read(quiet).rhymes());
            assertThat(read(shouted).pairs()).isEqualTo(read(quiet).pairs());
            assertThat(read(verse).pairs()).isEqualTo(read(quiet).pairs());
        }
        assertThat(read(NAMES).pairs()).hasSizeGreaterThan(2);
    }

    /// Far is more than twice the four lines that ends may rhyme over: an end within reach of both may take one away.
    @Test
    void aLineFarAwayChangesNothing() {
        for (List<String> verse : verses()) {
            List<String> longer = new ArrayList<>(verse);
            for (int apart = 0; apart < 2 * LineEnds.LINES_APART; apart++) {
                longer.add(LINES.get(verse.size() + 3 * apart));
            }
            longer.add(LINES.get(2 * verse.size()));
            List<String> shorter = longer.subList(0, longer.size() - 1);
            assertThat(spans(longer, verse.size())).isEqualTo(spans(shorter, verse.size()));
        }
    }

    /// The rhyming stretches of the first lines.
    private static List<RhymeSpan> spans(List<String> verse, int lines) {
        return read(verse).rhymes().stream().filter(span -> span.line() < lines).toList();
    }

    /// Two lines alone: which comes first tells nothing of whether their ends rhyme.
    @Test
    void endsRhymeInEitherOrder() {
        Random chance = new Random(5);
        int rhyming = 0;
        for (int round = 0; round < 400; round++) {
            String one = LINES.get(chance.nextInt(LINES.size()));
            String other = LINES.get(chance.nextInt(LINES.size()));
            boolean rhymes = endsRhyme(one, other);
            assertThat(endsRhyme(other, one)).as("%s / %s", one, other).isEqualTo(rhymes);
            rhyming += rhymes ? 1 : 0;
        }
        assertThat(rhyming).isBetween(5, 200);
    }

    /// Two lines of one length alone: how surely and of what kind their ends rhyme is the same in either order, since
    /// they are as far apart.
    @Test
    void endsScoreTheSameInEitherOrder() {
        int rhyming = 0;
        for (String one : LINES) {
            for (String other : LINES) {
                if (English.line(one).syllableCount() == English.line(other).syllableCount()) {
                    List<String> there = scores(one, other, false);
                    assertThat(scores(other, one, true))
                            .as("%s / %s", one, other)
                            .isEqualTo(there);
                    rhyming += there.isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(rhyming).isGreaterThan(100);
    }

    /// The pairs of both ends, each with the words of the line that comes first in one of the orders.
    private static List<String> scores(String first, String second, boolean turned) {
        Reading reading = read(List.of(first, second));
        return reading.pairs().stream()
                .filter(pair -> endsLine(reading.rhymes().get(pair.one()), reading)
                        && endsLine(reading.rhymes().get(pair.other()), reading))
                .map(pair -> {
                    String one = Chains.words(reading, reading.rhymes().get(pair.one()));
                    String other = Chains.words(reading, reading.rhymes().get(pair.other()));
                    return "%s ~ %s: %s %.9f over %d"
                            .formatted(
                                    turned ? other : one,
                                    turned ? one : other,
                                    pair.kind(),
                                    pair.probability(),
                                    pair.syllables());
                })
                .sorted()
                .toList();
    }

    @Test
    void pairsLieInTheirChainsAndAreProbable() {
        for (List<String> verse : verses()) {
            Reading reading = read(verse);
            for (RhymePair pair : reading.pairs()) {
                RhymeSpan one = reading.rhymes().get(pair.one());
                RhymeSpan other = reading.rhymes().get(pair.other());
                assertThat(one.chain()).isEqualTo(other.chain());
                boolean atEnds = endsLine(one, reading) && endsLine(other, reading);
                assertThat(Math.abs(one.line() - other.line())).isLessThanOrEqualTo(atEnds ? 4 : 2);
                assertThat(pair.probability()).isBetween(0.05, 1.0);
            }
        }
    }

    private static boolean endsRhyme(String one, String other) {
        Reading reading = read(List.of(one, other));
        List<Integer> chains = reading.rhymes().stream()
                .filter(span -> endsLine(span, reading))
                .map(RhymeSpan::chain)
                .toList();
        return chains.size() == 2 && chains.getFirst().equals(chains.getLast());
    }

    private static boolean endsLine(RhymeSpan span, Reading reading) {
        return span.lastWord()
                == reading.lines().get(span.line()).line().words().size() - 1;
    }

    private static List<List<String>> verses() {
        List<List<String>> verses = new ArrayList<>();
        for (int seed = 0; seed < VERSES; seed++) {
            List<String> shuffled = new ArrayList<>(LINES);
            Collections.shuffle(shuffled, new Random(seed));
            verses.add(shuffled.subList(0, 4 + seed % 13));
        }
        return verses;
    }

    private static Reading read(List<String> verse) {
        return Chains.read(verse.toArray(String[]::new));
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(NAMES);
        try {
            for (String written : Files.readAllLines(English.HOME.resolve("tests/rhyme/cases.txt"))) {
                if (!written.isBlank() && !written.startsWith("#")) {
                    String couplet = written.substring(written.indexOf(':') + 1, written.indexOf('='));
                    lines.addAll(List.of(couplet.strip().split(" / ")));
                }
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return lines;
    }
}
