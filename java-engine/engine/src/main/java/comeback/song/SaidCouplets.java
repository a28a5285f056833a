package comeback.song;

import comeback.bank.Family;
import comeback.bank.Move;
import comeback.bank.SaidCouplet;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.RhymeLaw;
import comeback.verse.RhymeTail;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.List;

/// What a take's couplets were made of. Pure; safe from any thread.
public final class SaidCouplets {
    private SaidCouplets() {}

    /// In order; none of the producer's own words.
    public static List<SaidCouplet> of(PinnedTake take, LineReader reader) {
        List<SaidCouplet> said = new ArrayList<>();
        for (int i = 0; i + 1 < take.lines().size(); i += 2) {
            PinnedLine first = take.lines().get(i);
            if (first.move() != Move.OWN) {
                Line second = reader.read(take.lines().get(i + 1).text());
                said.add(of(first.item(), first.move(), reader.read(first.text()), second));
            }
        }
        return List.copyOf(said);
    }

    /// @param item that one of the lines was made from, or both
    static SaidCouplet of(String item, Move move, Line first, Line second) {
        return new SaidCouplet(Remembering.use(item), move, family(first, second));
    }

    private static String family(Line first, Line second) {
        List<VerseSyllable> syllables = VerseSyllable.of(first);
        return RhymeLaw.between(syllables, VerseSyllable.of(second))
                .map(rhyme -> RhymeTail.of(syllables.subList(syllables.size() - rhyme.syllables(), syllables.size()))
                        .family(Family.LONGEST_NAME))
                .orElse("");
    }
}
