package comeback.bench.writer;

import comeback.analyse.Analyst;
import comeback.analyse.Reading;
import comeback.verse.RhymeSpan;
import comeback.verse.VerseSyllable;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whether the analyst, who reads the text alone, hears the rhymes that were planned: both line ends in one chain.
final class RhymeFigures {
    private final Analyst analyst;
    private final WaivedRhymes waivers;

    RhymeFigures(Analyst analyst, WaivedRhymes waivers) {
        this.analyst = analyst;
        this.waivers = waivers;
    }

    Map<String, Object> of(List<Answered> answers) {
        int planned = 0;
        int heard = 0;
        int multis = 0;
        List<String> unheard = new ArrayList<>();
        List<String> waived = new ArrayList<>();
        for (Answered answered : answers) {
            Lyric lyric = answered.lyric();
            Reading reading = analyst.read(answered.texts());
            for (int k = 0; k < answered.couplets(); k++) {
                planned++;
                int one = answered.order().line(k, 0);
                int other = answered.order().line(k, 1);
                int syllables = syllables(reading, one, other, lyric.lines());
                heard += syllables > 0 ? 1 : 0;
                multis += syllables > 1 ? 1 : 0;
                if (syllables == 0) {
                    String first = answered.texts().get(one);
                    String second = answered.texts().get(other);
                    waivers.reason(first, second)
                            .ifPresentOrElse(
                                    waived::add,
                                    () -> unheard.add("%s / %s: %s".formatted(first, second, answered.place())));
                }
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("plannedHeard", Limit.atLeast(heard / (double) planned, 0.98).json());
        json.put("unheardAndNotWaived", Limit.atMost(unheard.size(), 0).json());
        json.put("couplets", planned);
        json.put("shareOverTwoSyllables", Math.round(1000.0 * multis / planned) / 1000.0);
        json.put("waived", waived.stream().distinct().sorted().toList());
        json.put("unheard", unheard.stream().distinct().sorted().toList());
        return json;
    }

    /// How many syllables of the two lines' ends the analyst puts into one chain; 0 where none.
    private static int syllables(Reading reading, int first, int second, List<LyricLine> lines) {
        List<RhymeSpan> ends =
                reading.rhymes().stream().filter(span -> isEnd(span, lines)).toList();
        int most = 0;
        for (RhymeSpan one : ends) {
            for (RhymeSpan other : ends) {
                boolean joined = one.line() == first && other.line() == second && one.chain() == other.chain();
                most = joined ? Math.max(most, syllables(one, lines)) : most;
            }
        }
        return most;
    }

    private static int syllables(RhymeSpan span, List<LyricLine> lines) {
        List<VerseSyllable> all = VerseSyllable.of(lines.get(span.line()).line());
        return (int) all.stream()
                .filter(each -> each.word() > span.firstWord()
                        || each.word() == span.firstWord() && each.inWord() >= span.firstSyllable())
                .count();
    }

    private static boolean isEnd(RhymeSpan span, List<LyricLine> lines) {
        return span.lastWord() == lines.get(span.line()).line().words().size() - 1;
    }
}
