package comeback.analyse;

import comeback.verse.Line;
import comeback.verse.RhymeSpan;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the rhymes of a verse, at line ends and inside lines, of one syllable and of many: pairs by what their sounds
/// tell, chains by joining them.
final class RhymeFinder {
    private final VerseSounds sounds;
    private final PairJudge judge;

    private final List<Ending> endings;
    private final Stanzas stanzas;
    private final EndingOdds endingOdds;

    private RhymeFinder(List<Line> lines, List<Ending> endings, Stanzas stanzas, RhymeOdds odds) {
        this.sounds = new VerseSounds(lines);
        this.endings = endings;
        this.stanzas = stanzas;
        this.endingOdds = new EndingOdds(odds);
        this.judge = new PairJudge(sounds, odds);
    }

    /// The stretches of every chain, in order of place, and the pairs among them.
    record Found(List<RhymeSpan> spans, List<RhymePair> pairs) {}

    static Found find(List<Line> lines, List<Ending> endings, Stanzas stanzas, RhymeOdds odds) {
        return new RhymeFinder(lines, endings, stanzas, odds).found();
    }

    private Found found() {
        List<FoundPair> pairs = EndPairs.settled(PairFinder.find(sounds, judge), sounds, endings, stanzas, endingOdds);
        List<RhymeChains.Span> chained = RhymeChains.of(pairs, sounds);
        Map<Integer, Integer> byEnd = new HashMap<>();
        for (int index = 0; index < chained.size(); index++) {
            byEnd.put(chained.get(index).last(), index);
        }
        List<RhymePair> rhymes = new ArrayList<>();
        for (FoundPair pair : pairs) {
            Integer one = byEnd.get(pair.oneEnd());
            Integer other = byEnd.get(pair.otherEnd());
            if (one != null
                    && other != null
                    && chained.get(one).chain() == chained.get(other).chain()) {
                RhymeKind kind = judge.kind(pair.one(), pair.other(), pair.length());
                rhymes.add(new RhymePair(one, other, pair.length() + 1, pair.probability(), kind));
            }
        }
        return new Found(chained.stream().map(this::span).toList(), rhymes);
    }

    private RhymeSpan span(RhymeChains.Span span) {
        VerseSyllable first = sounds.syllable(span.first());
        VerseSyllable last = sounds.syllable(span.last());
        return new RhymeSpan(
                span.chain(), sounds.line(span.last()), first.word(), last.word(), first.inWord(), last.inWord());
    }
}
