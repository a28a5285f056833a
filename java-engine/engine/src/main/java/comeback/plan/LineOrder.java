package comeback.plan;

import comeback.verse.RhymeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which lines of a verse are a couplet: neighbours, except that the lines of two couplets may alternate, so that four
/// lines rhyme ABAB.
///
/// @param crossed index of the couplet that alternates with the one after it; -1 where none does
public record LineOrder(int crossed) {
    public static final LineOrder STRAIGHT = new LineOrder(-1);

    /// As a verse is written that rhymes on `rhymes`.
    public static LineOrder of(List<RhymeSpan> rhymes) {
        Map<Integer, List<Integer>> chains = new TreeMap<>();
        rhymes.forEach(span ->
                chains.computeIfAbsent(span.chain(), chain -> new ArrayList<>()).add(span.line()));
        for (List<Integer> lines : chains.values()) {
            int first = lines.getFirst();
            if (first % 2 == 0
                    && lines.equals(List.of(first, first + 2))
                    && chains.containsValue(List.of(first + 1, first + 3))) {
                return new LineOrder(first / 2);
            }
        }
        return STRAIGHT;
    }

    /// Whether a couplet's lines alternate with another's.
    public boolean alternates(int couplet) {
        return crossed >= 0 && (couplet == crossed || couplet == crossed + 1);
    }

    /// The index in the verse of a couplet's line.
    ///
    /// @param place 0 or 1
    public int line(int couplet, int place) {
        return alternates(couplet) ? crossed + couplet + 2 * place : 2 * couplet + place;
    }

    /// The couplet of a line.
    public int couplet(int line) {
        boolean isCrossed = crossed >= 0 && line >= 2 * crossed && line < 2 * crossed + 4;
        return isCrossed ? crossed + (line - 2 * crossed) % 2 : line / 2;
    }

    /// Which line of its couplet a line is, 0 or 1.
    public int place(int line) {
        return line == line(couplet(line), 0) ? 0 : 1;
    }
}
