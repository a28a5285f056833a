package comeback.verse;

import java.util.ArrayList;
import java.util.List;

/// Rhymes within a line.
public final class InternalRhymes {
    /// As good as the rhymes that we end lines on.
    private static final double LEAST_SCORE = 0.72;

    private InternalRhymes() {}

    /// How many words of `line` rhyme with a later one of it, function words apart.
    public static int count(Line line) {
        List<RhymeTails> tails = tails(line);
        int count = 0;
        for (int i = 0; i < tails.size(); i++) {
            count += rhymesLater(tails, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean rhymesLater(List<RhymeTails> tails, int at) {
        for (int later = at + 1; later < tails.size(); later++) {
            if (RhymeLaw.between(tails.get(at), tails.get(later), LEAST_SCORE).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<RhymeTails> tails(Line line) {
        List<RhymeTails> tails = new ArrayList<>();
        for (Word word : line.words()) {
            if (!FunctionWords.has(word.text())) {
                tails.add(RhymeTails.of(new Line(word.text(), List.of(word))));
            }
        }
        return tails;
    }
}
