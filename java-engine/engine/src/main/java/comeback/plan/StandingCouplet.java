package comeback.plan;

import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.Ending;
import comeback.bank.EndingPair;
import comeback.bank.Fact;
import comeback.bank.Family;
import comeback.bank.Piece;
import comeback.bank.Rating;
import comeback.bank.Template;
import comeback.verse.Line;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import comeback.verse.VerseSyllable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The one idea of a couplet both of whose lines stand: to say them.
final class StandingCouplet {
    private static final int QUALITY = 4;

    private StandingCouplet() {}

    static Idea idea(StandingLine first, StandingLine second) {
        Rhyme rhyme = RhymeLaw.between(VerseSyllable.of(first.line()), VerseSyllable.of(second.line()))
                .orElse(Rhyme.NONE);
        EndingPair pair = new EndingPair(ending(first), ending(second), rhyme, "");
        Couplet couplet = new Couplet(
                first.item(),
                first.move(),
                List.of(),
                first.item(),
                Rating.CLEAN,
                "",
                false,
                template(first.line()),
                template(second.line()));
        List<Fact> facts = Stream.concat(first.facts().stream(), second.facts().stream())
                .distinct()
                .toList();
        return new Idea(couplet, new Bindings(facts), new Family("", rhyme.isMulti(), List.of(pair)), 0);
    }

    private static Ending ending(StandingLine standing) {
        return Ending.of(standing.line(), Set.of(), Rating.CLEAN, QUALITY);
    }

    private static Template template(Line line) {
        return new Template(line.text(), List.of(new Piece.Locked(line.text())));
    }
}
