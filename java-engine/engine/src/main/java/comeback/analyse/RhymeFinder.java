package comeback.analyse;

import comeback.verse.FunctionWords;
import comeback.verse.Line;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import comeback.verse.RhymeSpan;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the rhymes of a verse: line ends with line ends, and words inside lines where the rhyme is strong.
///
/// Partners lie at most two lines apart. Internal rhymes ask for more, since short words agree by chance.
final class RhymeFinder {
    private static final int LINES_APART = 2;
    private static final double INTERNAL_SCORE = 0.85;

    private final List<Line> lines;
    private final List<List<VerseSyllable>> syllables;

    private RhymeFinder(List<Line> lines) {
        this.lines = lines;
        this.syllables = lines.stream().map(VerseSyllable::of).toList();
    }

    /// The spans of every chain, chains numbered from 0 in order of their first span.
    static List<RhymeSpan> find(List<Line> lines) {
        RhymeFinder finder = new RhymeFinder(lines);
        RhymeChains chains = new RhymeChains();
        List<RhymeChains.Place> ends = finder.wordEnds();
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size(); j++) {
                finder.join(ends.get(i), ends.get(j), chains);
            }
        }
        return chains.spans().stream().map(finder::span).toList();
    }

    private void join(RhymeChains.Place one, RhymeChains.Place other, RhymeChains chains) {
        if (other.line() - one.line() > LINES_APART) {
            return;
        }
        boolean bothEnds = isLineEnd(one) && isLineEnd(other);
        Optional<Rhyme> rhyme = RhymeLaw.between(upTo(one), upTo(other));
        rhyme.filter(found -> !startsOnOneWord(found, one, other))
                .filter(found -> bothEnds || isStrong(found, one, other))
                .ifPresent(found -> chains.join(one, other, found.syllables()));
    }

    private boolean isStrong(Rhyme rhyme, RhymeChains.Place one, RhymeChains.Place other) {
        boolean content = !FunctionWords.has(wordText(one)) && !FunctionWords.has(wordText(other));
        return content && rhyme.score() >= INTERNAL_SCORE;
    }

    private boolean startsOnOneWord(Rhyme rhyme, RhymeChains.Place one, RhymeChains.Place other) {
        return wordText(one.back(rhyme.syllables())).equalsIgnoreCase(wordText(other.back(rhyme.syllables())));
    }

    private List<VerseSyllable> upTo(RhymeChains.Place place) {
        return syllables.get(place.line()).subList(0, place.lastSyllable() + 1);
    }

    private boolean isLineEnd(RhymeChains.Place place) {
        return place.lastSyllable() == syllables.get(place.line()).size() - 1;
    }

    private String wordText(RhymeChains.Place place) {
        int word = syllables.get(place.line()).get(place.lastSyllable()).word();
        return lines.get(place.line()).words().get(word).text();
    }

    /// The last syllable of every word, in order.
    private List<RhymeChains.Place> wordEnds() {
        List<RhymeChains.Place> places = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            List<VerseSyllable> all = syllables.get(line);
            for (int s = 0; s < all.size(); s++) {
                if (s == all.size() - 1 || all.get(s + 1).word() != all.get(s).word()) {
                    places.add(new RhymeChains.Place(line, s));
                }
            }
        }
        return places;
    }

    private RhymeSpan span(RhymeChains.Span span) {
        List<VerseSyllable> all = syllables.get(span.end().line());
        VerseSyllable last = all.get(span.end().lastSyllable());
        VerseSyllable first = all.get(span.end().lastSyllable() - span.syllables() + 1);
        return new RhymeSpan(span.chain(), span.end().line(), first.word(), last.word(), first.inWord(), last.inWord());
    }
}
