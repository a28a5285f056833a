package comeback.plan;

import comeback.bank.BattleMemory;
import comeback.bank.Couplet;
import comeback.bank.Draw;
import comeback.bank.Piece;
import comeback.bank.Template;
import comeback.verse.LineReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Chooses a four-line scheme whose set words fit the flow, one that this battle has not heard.
final class Schemes {
    private final Map<String, List<Couplet>> schemes;
    private final LineReader reader;

    Schemes(Map<String, List<Couplet>> schemes, LineReader reader) {
        this.schemes = schemes;
        this.reader = reader;
    }

    /// @return the scheme's two halves, or nothing when none fits
    Optional<List<Couplet>> choose(Style style, List<FlowCandidate> flows, BattleMemory memory, Draw draw) {
        return schemes.entrySet().stream()
                .filter(scheme -> memory.timesUsed(scheme.getKey()) == 0)
                .filter(scheme -> scheme.getValue().stream().allMatch(half -> fits(half, style, flows)))
                .min(Comparator.comparingDouble(scheme -> draw.uniform("scheme " + scheme.getKey())))
                .map(Map.Entry::getValue);
    }

    private boolean fits(Couplet half, Style style, List<FlowCandidate> flows) {
        Set<Integer> first = counts(half.first());
        Set<Integer> second = counts(half.second());
        return half.needs().isEmpty()
                && half.rating().within(style.rating())
                && flows.stream().anyMatch(flow -> first.contains(flow.first()) && second.contains(flow.second()));
    }

    /// The syllable counts that a line of set words can have.
    private Set<Integer> counts(Template line) {
        Set<Integer> counts = new TreeSet<>(Set.of(0));
        for (Piece piece : line.pieces()) {
            Set<Integer> longer = new TreeSet<>();
            for (String said : options(piece)) {
                int syllables = reader.read(said).syllableCount();
                counts.forEach(count -> longer.add(count + syllables));
            }
            counts = longer;
        }
        return counts;
    }

    private static List<String> options(Piece piece) {
        return switch (piece) {
            case Piece.Said said -> List.of(said.text());
            case Piece.Locked locked -> List.of(locked.text());
            case Piece.Choice choice -> choice.choices();
            case Piece.Value value -> List.of();
            case Piece.Slot slot -> List.of();
        };
    }
}
