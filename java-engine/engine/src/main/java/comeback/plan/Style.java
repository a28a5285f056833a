package comeback.plan;

import comeback.bank.Move;
import comeback.bank.Rating;
import comeback.verse.Flow;
import java.util.Map;

/// How a rapper goes about it.
///
/// @param voice name of the voice preset it is made for
/// @param rating the strongest language it uses
/// @param fewestSyllables of a line, from 6
/// @param mostSyllables of a line, up to 14
/// @param multis how much it cares for rhymes of two syllables and more, 0 to 3; 1 is usual
/// @param chains how much it cares for one rhyme through two couplets, 0 to 3; 0 is usual
/// @param internals how much it cares for rhymes within lines, 0 to 3; 0 is usual
/// @param phrasing how long its phrases are, and how alike its bars
/// @param intensity how strongly it moves: 0 for the calm end of what rappers do, 1 for the fierce end
/// @param moves how much it likes each move; 1 where nothing is said
/// @param topics its diction: how much it likes to speak of each topic of the bank; 1 where nothing is said
public record Style(
        String name,
        Flow flow,
        String voice,
        Rating rating,
        int fewestSyllables,
        int mostSyllables,
        double multis,
        double chains,
        double internals,
        Phrasing phrasing,
        double intensity,
        Map<Move, Double> moves,
        Map<String, Double> topics) {
    /// The middle of what rappers do.
    public static final double USUAL_INTENSITY = 0.5;

    public Style {
        moves = Map.copyOf(moves);
        topics = Map.copyOf(topics);
    }

    /// The same, with `another` as the strongest language it uses.
    public Style rated(Rating another) {
        return new Style(
                name,
                flow,
                voice,
                another,
                fewestSyllables,
                mostSyllables,
                multis,
                chains,
                internals,
                phrasing,
                intensity,
                moves,
                topics);
    }

    public double liking(String topic) {
        return topics.getOrDefault(topic, 1.0);
    }

    public double liking(Move move) {
        return moves.getOrDefault(move, 1.0);
    }
}
