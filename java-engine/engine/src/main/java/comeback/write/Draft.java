package comeback.write;

import comeback.bank.EndingPair;
import comeback.plan.Idea;
import comeback.verse.Line;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import comeback.verse.RhymeTails;
import java.util.List;

/// A couplet with its words, and where they fall.
///
/// @param slots of each line's syllables, in sixteenths; none where it is laid freely
/// @param rhyme of the two whole lines
/// @param worth higher is better; no unit
record Draft(
        Idea idea, EndingPair endings, Line first, Line second, List<List<Double>> slots, Rhyme rhyme, double worth) {
    Draft {
        slots = List.copyOf(slots);
    }

    /// Whether the first line of `next` rhymes with the second of this one.
    boolean rhymesInto(Draft next) {
        return RhymeLaw.between(RhymeTails.of(second), RhymeTails.of(next.first))
                .isPresent();
    }
}
