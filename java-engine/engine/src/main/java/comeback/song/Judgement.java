package comeback.song;

import comeback.bank.Move;
import comeback.bank.SaidCouplet;
import comeback.bank.Taste;
import comeback.plan.LineOrder;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a producer kept of a written verse, and what they gave up for it. The producer's own words are on neither side.
public record Judgement(List<SaidCouplet> kept, List<SaidCouplet> dropped) {
    /// Nothing was judged.
    public static final Judgement NONE = new Judgement(List.of(), List.of());

    public Judgement {
        kept = List.copyOf(kept);
        dropped = List.copyOf(dropped);
    }

    /// Some lines of a verse stay and the others go: a couplet counts as kept when one of its lines is, as dropped when
    /// none is.
    ///
    /// @param stay indices of the lines that stay
    public static Judgement ofLines(Lyric verse, Set<Integer> stay) {
        List<SaidCouplet> kept = new ArrayList<>();
        List<SaidCouplet> dropped = new ArrayList<>();
        LineOrder order = LineOrder.of(verse.rhymes());
        for (int couplet = 0; couplet < verse.lines().size() / 2; couplet++) {
            List<Integer> both = List.of(order.line(couplet, 0), order.line(couplet, 1));
            boolean isKept = both.stream().anyMatch(stay::contains);
            List<Integer> judged =
                    both.stream().filter(line -> !isKept || stay.contains(line)).toList();
            written(verse, judged).ifPresent(isKept ? kept::add : dropped::add);
        }
        return new Judgement(kept, dropped);
    }

    /// One line is taken rather than that which stood in its place and the others that were offered for it.
    ///
    /// @param line the place's index in `verse`
    /// @param chosen index among those offered
    public static Judgement ofChoice(Lyric verse, int line, List<LyricLine> offered, int chosen) {
        List<LyricLine> passedOver = new ArrayList<>(offered);
        LyricLine taken = passedOver.remove(chosen);
        passedOver.add(verse.lines().get(line));
        return new Judgement(said(verse, line, List.of(taken)), said(verse, line, passedOver));
    }

    /// Both at once.
    public Judgement and(Judgement other) {
        return new Judgement(joined(kept, other.kept), joined(dropped, other.dropped));
    }

    /// Whether anything can be learnt from it: not when the same stands on both sides.
    public boolean teaches() {
        return !Taste.NONE.after(kept, dropped, 1).equals(Taste.NONE);
    }

    private static Optional<SaidCouplet> written(Lyric verse, List<Integer> lines) {
        return lines.stream()
                .flatMap(line -> said(verse, line, List.of(verse.lines().get(line))).stream())
                .findFirst();
    }

    /// The couplet with each of the `candidates` in that place.
    private static List<SaidCouplet> said(Lyric verse, int line, List<LyricLine> candidates) {
        LineOrder order = LineOrder.of(verse.rhymes());
        int place = order.place(line);
        LyricLine partner = verse.lines().get(order.line(order.couplet(line), 1 - place));
        return candidates.stream()
                .filter(candidate -> candidate.move() != Move.OWN)
                .map(candidate -> SaidCouplets.of(
                        candidate.item(),
                        candidate.move(),
                        (place == 0 ? candidate : partner).line(),
                        (place == 0 ? partner : candidate).line()))
                .toList();
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
