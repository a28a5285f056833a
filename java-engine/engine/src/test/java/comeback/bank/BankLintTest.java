package comeback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.json.AdLibJson;
import comeback.verse.LineReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bank as it ships: big enough, everything in it can be said, and every couplet can rhyme.
class BankLintTest {
    private static final Bank BANK = Studio.BANK;

    @Test
    void isAsBigAsPromised() {
        assertThat(BANK.couplets()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(BANK.endingCount()).isGreaterThanOrEqualTo(800);
    }

    @Test
    void everyCoupletCanRhyme() {
        List<String> silent = new ArrayList<>();
        for (Couplet couplet : all().toList()) {
            if (Studio.PAIRINGS.of(couplet, anything(couplet)).isEmpty() && !endsInAFact(couplet)) {
                silent.add(couplet.id() + ": " + couplet.first().source() + " / "
                        + couplet.second().source());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyWordCanBeSaidWithoutGuessing() {
        List<String> guessed = new ArrayList<>();
        all().flatMap(couplet -> couplet.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .forEach(piece -> {
                    switch (piece) {
                        case Piece.Said said -> guessed.addAll(guessed(said.text()));
                        case Piece.Locked locked -> guessed.addAll(guessed(locked.text()));
                        case Piece.Choice choice -> choice.choices().forEach(each -> guessed.addAll(guessed(each)));
                        case Piece.Value value -> {}
                        case Piece.Slot slot -> {}
                    }
                });
        BANK.classes().values().stream()
                .flatMap(type -> type.endings().stream())
                .forEach(ending -> guessed.addAll(guessed(ending.text())));
        assertThat(guessed.stream().distinct().toList()).isEmpty();
    }

    /// A word that is stronger than the rating of what says it stops the bank from being read at all; here everything
    /// is read once more, so that the word list itself cannot go missing.
    @Test
    void nothingIsStrongerThanItsRating() {
        List<String> wrong = new ArrayList<>();
        for (Couplet couplet : all().toList()) {
            couplet.lines().stream()
                    .map(Template::source)
                    .filter(line -> !BANK.strongWords().allow(line, couplet.rating()))
                    .forEach(wrong::add);
        }
        BANK.classes().values().stream()
                .flatMap(type -> type.endings().stream())
                .filter(ending -> !BANK.strongWords().allow(ending.text(), ending.rating()))
                .forEach(ending -> wrong.add(ending.text()));
        assertThat(wrong).isEmpty();
        assertThat(BANK.strongWords().rating("damn")).isEqualTo(Rating.RADIO);
        assertThat(BANK.strongWords().rating("bullshit")).isEqualTo(Rating.EXPLICIT);
        assertThat(BANK.strongWords().hashes()).hasSizeGreaterThan(80);
    }

    @Test
    void adLibsAreCleanAtEveryRating() {
        assertThat(AdLibJson.read(Studio.PRESETS.resolve("ad-libs.json"), English.READER))
                .isNotEmpty()
                .allMatch(adLib -> BANK.strongWords().allow(adLib.line().text(), Rating.CLEAN));
    }

    @Test
    void whatOpponentsCurseWithIsNeverClean() {
        assertThat(BANK.gazetteers().stream()
                        .filter(list -> list.kind().name().equals("curse"))
                        .flatMap(list -> list.entries().stream())
                        .filter(entry -> BANK.strongWords().allow(entry.text(), Rating.RADIO)))
                .isEmpty();
    }

    /// An item is stronger for what it says or for what it is about; those that swear are rated by their words alone.
    @Test
    void thereIsEnoughOfEachRating() {
        for (Rating rating : List.of(Rating.RADIO, Rating.EXPLICIT)) {
            assertThat(BANK.couplets())
                    .filteredOn(couplet -> couplet.rating() == rating)
                    .hasSizeGreaterThanOrEqualTo(20);
            assertThat(BANK.classes().values().stream().flatMap(type -> type.endings().stream()))
                    .filteredOn(ending -> ending.rating() == rating)
                    .hasSizeGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void noOpeningIsWornOut() {
        Map<String, Integer> openings = new HashMap<>();
        for (Couplet couplet : all().toList()) {
            String words =
                    couplet.first().source().replaceAll("\\[[^]]*]", "").strip().toLowerCase(Locale.ROOT);
            List<String> first = Stream.of(words.split("\\s+")).limit(4).toList();
            openings.merge(String.join(" ", first), 1, Integer::sum);
        }
        assertThat(openings.entrySet().stream()
                        .filter(entry -> entry.getValue() > 5)
                        .toList())
                .isEmpty();
    }

    @Test
    void thereIsMuchToChooseFrom() {
        long paired = all().mapToLong(couplet ->
                        Studio.PAIRINGS.of(couplet, anything(couplet)).size())
                .sum();
        assertThat(paired).isGreaterThan(5_000);
    }

    private static List<String> guessed(String text) {
        LineReader reader = English.READER;
        return reader.read(text).words().stream()
                .map(word -> word.text())
                .filter(word -> !English.LEXICON.knows(word))
                .toList();
    }

    private static Stream<Couplet> all() {
        return Stream.concat(BANK.couplets().stream(), BANK.sketches().stream());
    }

    private static boolean endsInAFact(Couplet couplet) {
        return couplet.lines().stream().anyMatch(line -> line.closing() instanceof Piece.Value);
    }

    private static Bindings anything(Couplet couplet) {
        return new Bindings(couplet.needs().stream()
                .map(need -> new Fact(need.kind(), "Rico", false, 0, 1))
                .toList());
    }
}
