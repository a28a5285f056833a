package comeback.song;

import comeback.bank.Family;
import comeback.bank.Move;
import comeback.bank.SaidCouplet;
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
                String family = family(first.text(), take.lines().get(i + 1).text(), reader);
                said.add(new SaidCouplet(Remembering.use(first.item()), first.move(), family));
            }
        }
        return List.copyOf(said);
    }

    private static String family(String first, String second, LineReader reader) {
        List<VerseSyllable> syllables = VerseSyllable.of(reader.read(first));
        return RhymeLaw.between(syllables, VerseSyllable.of(reader.read(second)))
                .map(rhyme -> RhymeTail.of(syllables.subList(syllables.size() - rhyme.syllables(), syllables.size()))
                        .family(Family.LONGEST_NAME))
                .orElse("");
    }
}
