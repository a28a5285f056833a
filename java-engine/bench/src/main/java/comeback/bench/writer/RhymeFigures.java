package comeback.bench.writer;

import comeback.analyse.Analyst;
import comeback.analyse.Reading;
import comeback.analyse.RhymePair;
import comeback.verse.RhymeSpan;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whether the analyst, who reads the text alone, hears the rhymes that were planned.
final class RhymeFigures {
    private static final double SURE = 0.5;

    private final Analyst analyst;

    RhymeFigures(Analyst analyst) {
        this.analyst = analyst;
    }

    Map<String, Object> of(List<Answered> answers) {
        int planned = 0;
        int heard = 0;
        int multis = 0;
        List<String> unheard = new ArrayList<>();
        for (Answered answered : answers) {
            Lyric lyric = answered.lyric();
            Reading reading = analyst.read(answered.texts());
            for (int k = 0; k < answered.couplets(); k++) {
                planned++;
                int syllables = syllables(reading, 2 * k, lyric.lines());
                heard += syllables > 0 ? 1 : 0;
                multis += syllables > 1 ? 1 : 0;
                if (syllables == 0) {
                    unheard.add("%s / %s: %s"
                            .formatted(
                                    answered.texts().get(2 * k),
                                    answered.texts().get(2 * k + 1),
                                    answered.place()));
                }
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("plannedHeard", Limit.atLeast(heard / (double) planned, 0.98).json());
        json.put("couplets", planned);
        json.put("shareOverTwoSyllables", Math.round(1000.0 * multis / planned) / 1000.0);
        json.put("unheard", unheard.stream().distinct().sorted().toList());
        return json;
    }

    /// The most syllables that a pair joining the ends of this line and the next rhymes over; 0 for none.
    private static int syllables(Reading reading, int line, List<LyricLine> lines) {
        int most = 0;
        for (RhymePair pair : reading.pairs()) {
            RhymeSpan one = reading.rhymes().get(pair.one());
            RhymeSpan other = reading.rhymes().get(pair.other());
            boolean joins =
                    one.line() == line && other.line() == line + 1 || one.line() == line + 1 && other.line() == line;
            if (joins && pair.probability() >= SURE && isEnd(one, lines) && isEnd(other, lines)) {
                most = Math.max(most, pair.syllables());
            }
        }
        return most;
    }

    private static boolean isEnd(RhymeSpan span, List<LyricLine> lines) {
        return span.lastWord() == lines.get(span.line()).line().words().size() - 1;
    }
}
