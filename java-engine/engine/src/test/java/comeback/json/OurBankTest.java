package comeback.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import comeback.English;
import comeback.bank.Bank;
import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.EndingPair;
import comeback.bank.Fact;
import comeback.bank.Need;
import comeback.bank.Pairings;
import comeback.bank.Piece;
import comeback.bank.Rating;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bank we ship: it reads, every couplet can be rhymed, and there is enough of it.
class OurBankTest {
    private static final Map<String, String> SAID = Map.of(
            "person", "Rico",
            "place", "Leeds",
            "echo", "you run the town",
            "jab", "my flow is weak",
            "name", "Venom",
            "threat", "break my jaw",
            "topic", "the night shift",
            "question", "who are you");
    private static final Bank BANK =
            BankJson.read(Path.of(System.getProperty("comeback.home"), "presets", "bank"), English.READER);
    private static final Pairings PAIRINGS = new Pairings(BANK, English.READER, Rating.CLEAN);

    @Test
    void everyCoupletRhymesWhenItsNeedsAreMet() {
        List<String> unrhymed = all().filter(
                        couplet -> !isClosedByFact(couplet) && pairs(couplet).isEmpty())
                .map(couplet -> couplet.id() + ": " + couplet.first().source() + " / "
                        + couplet.second().source())
                .toList();
        assertEquals(List.of(), unrhymed);
    }

    @Test
    void aThirdOfTheLockedCoupletsRhymeInTwoSyllablesOrMore() {
        List<Couplet> locked = all().filter(OurBankTest::isLocked).toList();
        long multis = locked.stream()
                .filter(couplet -> pairs(couplet).getFirst().rhyme().isMulti())
                .count();
        assertTrue(multis * 3 >= locked.size(), multis + " of " + locked.size());
    }

    @Test
    void aSlotNeverRunsDry() {
        List<String> thin = all().filter(
                        couplet -> couplet.lines().stream().allMatch(line -> line.closing() instanceof Piece.Slot))
                .filter(couplet -> pairs(couplet).size() < 8)
                .map(Couplet::id)
                .toList();
        assertEquals(List.of(), thin);
    }

    @Test
    void needsAskForWordsThatCanBeFound() {
        List<String> unknown = all().flatMap(couplet -> couplet.needs().stream()
                        .filter(need -> !need.values().isEmpty() && !isListed(need))
                        .map(need -> couplet.id() + " needs " + need.values()))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void thereIsEnoughForLongBattles() {
        assertTrue(BANK.endingCount() >= 4800, BANK.endingCount() + " endings");
        assertTrue(BANK.couplets().size() >= 600, BANK.couplets().size() + " couplets");
        assertTrue(BANK.sketches().size() >= 180, BANK.sketches().size() + " sketches");
        assertTrue(BANK.schemes().size() >= 12, BANK.schemes().size() + " schemes");
    }

    private static Stream<Couplet> all() {
        return Stream.concat(BANK.couplets().stream(), BANK.sketches().stream());
    }

    /// Whether it rhymes depends on the name or place itself.
    private static boolean isClosedByFact(Couplet couplet) {
        return couplet.lines().stream().anyMatch(line -> line.closing() instanceof Piece.Value);
    }

    private static boolean isLocked(Couplet couplet) {
        return couplet.lines().stream().allMatch(line -> line.closing() instanceof Piece.Locked);
    }

    private static List<EndingPair> pairs(Couplet couplet) {
        return PAIRINGS.of(
                couplet,
                new Bindings(couplet.needs().stream().map(OurBankTest::fact).toList()));
    }

    private static Fact fact(Need need) {
        String value = need.values().stream()
                .sorted()
                .findFirst()
                .orElse(SAID.getOrDefault(need.kind().widest().name(), "king"));
        return new Fact(need.kind(), value, need.number() == Need.Number.PLURAL, 0, 1);
    }

    private static boolean isListed(Need need) {
        return need.values().stream()
                .allMatch(value -> BANK.gazetteers().stream()
                        .filter(list -> list.kind().isA(need.kind().plain()))
                        .flatMap(list -> list.entries().stream())
                        .anyMatch(entry -> entry.text().equalsIgnoreCase(value)));
    }
}
