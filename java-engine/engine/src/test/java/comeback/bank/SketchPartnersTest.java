package comeback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A line of the producer's own finds partners among the sketches, whatever everyday word it ends on.
class SketchPartnersTest {
    private static final int ENOUGH = 3;

    /// What lines of rap end on every day; listed before it was known which of them the bank can rhyme.
    private static final List<String> EVERYDAY = List.of(
            ("night home money pain street time life love mind heart name fame day play rain train road door war phone"
                            + " alone stone fight back track map cash plan hand bed head gold told sleep eyes lies"
                            + " friend end real school truth soul control city mother power station block clock tears"
                            + " now town ground song luck trust world word voice dance")
                    .split(" "));

    private static final List<SketchSlot> SLOTS = slots();

    @Test
    void everydayWordsHavePartners() {
        assertThat(EVERYDAY).hasSize(60).doesNotHaveDuplicates();
        Map<String, Set<String>> few = new TreeMap<>();
        for (String word : EVERYDAY) {
            Set<String> partners = partners("we never gave it up for the " + word);
            if (partners.size() < ENOUGH) {
                few.put(word, partners);
            }
        }
        assertThat(few).isEmpty();
    }

    /// The words that the other line could end on.
    private static Set<String> partners(String line) {
        Ending standing = Ending.of(English.line(line), Set.of(), Rating.CLEAN, 3);
        return SLOTS.stream()
                .flatMap(
                        slot -> Studio.PAIRINGS.partners(slot.couplet(), Bindings.NONE, slot.place(), standing).stream()
                                .map(pair -> slot.place() == 0 ? pair.first() : pair.second()))
                .map(Ending::rhymeWord)
                .collect(Collectors.toSet());
    }

    /// A line of a sketch that a slot closes.
    private record SketchSlot(Couplet couplet, int place) {
        Piece closing() {
            return couplet.lines().get(place).closing();
        }
    }

    /// One line for each slot: those with the same slot have the same partners.
    private static List<SketchSlot> slots() {
        return List.copyOf(Studio.BANK.sketches().stream()
                .flatMap(couplet -> Stream.of(new SketchSlot(couplet, 0), new SketchSlot(couplet, 1)))
                .filter(slot -> slot.closing() instanceof Piece.Slot)
                .collect(Collectors.toMap(SketchSlot::closing, slot -> slot, (one, other) -> one))
                .values());
    }
}
