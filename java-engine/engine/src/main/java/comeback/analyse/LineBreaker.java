package comeback.analyse;

import comeback.listen.HeardWord;
import comeback.time.Meter;
import comeback.time.Ppq;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a stream of words into lines of about a bar: near each bar line, at the widest gap between two words, and not
/// after a word that wants another one.
final class LineBreaker {
    private static final double REACH_QUARTERS = 1.5;
    private static final double DISTANCE_COST = 0.4;
    private static final double WANTING_COST = 0.4;

    /// Words that hardly ever end a line: the next one belongs to them.
    private static final Set<String> WANTING =
            Set.of(("a an the my your his our their and or but if 'cause because to of"
                            + " with from for than i he she we they i'm you're he's she's we're they're i'll you'll i'd you'd i've"
                            + " you've we've they've every no very")
                    .split(" "));

    /// The words from `first` to `last` (inclusive), whose line belongs to `bar`.
    record Stretch(int first, int last, int bar) {}

    private LineBreaker() {}

    static List<Stretch> lines(List<HeardWord> words, Meter meter) {
        List<Stretch> lines = new ArrayList<>();
        double barQuarters = meter.quartersPerBar();
        int first = 0;
        while (first < words.size()) {
            int bar = bar(words.get(first).start(), meter);
            int last = lastBefore(words, first, (bar + 1) * barQuarters);
            lines.add(new Stretch(first, last, bar));
            first = last + 1;
        }
        return lines;
    }

    /// The bar that a line beginning at `start` belongs to: a short pickup goes with the next.
    static int bar(Ppq start, Meter meter) {
        return (int) Math.floor((start.quarters() + REACH_QUARTERS / 2) / meter.quartersPerBar());
    }

    private static int lastBefore(List<HeardWord> words, int first, double barLine) {
        int best = -1;
        double bestWorth = Double.NEGATIVE_INFINITY;
        int inside = first;
        for (int i = first; i + 1 < words.size(); i++) {
            double end = words.get(i).end().quarters();
            double next = words.get(i + 1).start().quarters();
            double distance = Math.abs((end + next) / 2 - barLine);
            boolean wanting = WANTING.contains(words.get(i).text().toLowerCase(Locale.ROOT));
            double worth = (next - end) - DISTANCE_COST * distance - (wanting ? WANTING_COST : 0);
            if (distance <= REACH_QUARTERS && worth > bestWorth) {
                bestWorth = worth;
                best = i;
            }
            if (next < barLine) {
                inside = i + 1;
            }
        }
        boolean noneFollows = words.getLast().start().quarters() < barLine - REACH_QUARTERS / 2;
        return noneFollows ? words.size() - 1 : best >= 0 ? best : inside;
    }
}
