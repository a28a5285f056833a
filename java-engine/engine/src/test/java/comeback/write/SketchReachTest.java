package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.EndingClass;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Piece;
import comeback.bank.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A sketch couplet with a slot fits many flows: each of its lines can be said in four lengths or more.
class SketchReachTest {
    private static final int SHORTEST = 9;
    private static final int LONGEST = 14;
    private static final int LENGTHS = 4;
    /// With fewer endings of that length a slot can hardly take it.
    private static final int FEW = 8;

    private static final Composer COMPOSER = new Composer(English.READER);
    private static final Bindings TOPIC =
            new Bindings(List.of(new Fact(new FactKind("topic"), "the night shift", false, 0, 1)));

    @Test
    void everyLineBesideASlotHasFourLengths() {
        List<String> narrow = Studio.BANK.sketches().stream()
                .filter(SketchReachTest::hasSlot)
                .flatMap(couplet -> couplet.lines().stream())
                .filter(line -> lengths(line).size() < LENGTHS)
                .map(line -> line.source() + " " + lengths(line))
                .toList();
        assertThat(narrow).isEmpty();
    }

    private static boolean hasSlot(Couplet couplet) {
        return couplet.lines().stream().anyMatch(line -> line.closing() instanceof Piece.Slot);
    }

    private static Set<Integer> lengths(Template line) {
        Set<Integer> lengths = new TreeSet<>();
        for (Wording wording : COMPOSER.wordings(line, TOPIC, new HashMap<>())) {
            endings(line.closing()).forEach(ending -> lengths.add(wording.syllables() + ending));
        }
        lengths.removeIf(length -> length < SHORTEST || length > LONGEST);
        return lengths;
    }

    private static Stream<Integer> endings(Piece closing) {
        return switch (closing) {
            case Piece.Locked locked -> Stream.of(English.line(locked.text()).syllableCount());
            case Piece.Slot slot -> common(slot);
            case Piece.Value value ->
                Stream.of(English.line(TOPIC.value(value.kind())).syllableCount());
            case Piece.Said said -> Stream.of();
            case Piece.Choice choice -> Stream.of();
        };
    }

    private static Stream<Integer> common(Piece.Slot slot) {
        EndingClass type = Objects.requireNonNull(Studio.BANK.classes().get(slot.classId()));
        Map<Integer, Long> counts = type.endings().stream()
                .filter(ending ->
                        slot.themes().isEmpty() || slot.themes().stream().anyMatch(ending.themes()::contains))
                .map(ending -> ending.line().syllableCount())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEW)
                .map(Map.Entry::getKey);
    }
}
