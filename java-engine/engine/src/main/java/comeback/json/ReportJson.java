package comeback.json;

import comeback.listen.HeardWord;
import comeback.perform.PerformedSyllable;
import comeback.perform.Phrase;
import comeback.song.Latency;
import comeback.song.OnsetErrors;
import comeback.song.Round;
import comeback.song.Song;
import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What happened in a battle, as `report.json` says it. Bars and indices are zero-based; times are seconds and quarter
/// notes from the song's start.
public final class ReportJson {
    private ReportJson() {}

    /// The whole report, ready to be printed.
    public static Map<String, Object> of(Song song) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("bpm", song.timeline().tempo().bpm());
        report.put("meter", song.timeline().meter().toString());
        report.put("seed", song.seed());
        report.put("style", song.style());
        report.put(
                "rounds",
                song.rounds().stream()
                        .map(round -> round(round, song.timeline()))
                        .toList());
        return report;
    }

    private static Map<String, Object> round(Round round, Timeline timeline) {
        Map<String, Object> opponent = new LinkedHashMap<>();
        opponent.put("name", round.opponent().name());
        opponent.put("firstBar", round.opponent().firstBar());
        opponent.put("bars", round.opponent().bars());
        opponent.put("text", String.join("\n", round.opponent().reading().texts()));
        opponent.put("words", words(round.opponent().heard().words(), timeline));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("opponent", opponent);
        json.put("answer", answer(round));
        json.put("latencyMillis", latency(round.latency()));
        json.put("onsetErrorMillis", onsets(round.onsetErrors()));
        json.put("phrasesLate", round.phrasesLate());
        return json;
    }

    /// Words with their times in seconds.
    public static List<Map<String, Object>> words(List<HeardWord> words, Timeline timeline) {
        return words.stream()
                .map(word -> ordered(
                        "text", word.text(),
                        "start", rounded(timeline.secondsAt(word.start())),
                        "end", rounded(timeline.secondsAt(word.end()))))
                .toList();
    }

    private static Map<String, Object> answer(Round round) {
        Map<String, Object> json = verse(round.take().lyric(), performed(round));
        json.put("voice", round.take().voice());
        json.put("firstBar", round.answerFirstBar());
        json.put("bars", round.answerBars());
        json.put("stemFirstBar", round.answerFirstBar() - 1);
        return json;
    }

    /// The declared vowel onset of each performed syllable, in seconds, by line and syllable.
    private static Map<List<Integer>, Double> performed(Round round) {
        Map<List<Integer>, Double> onsets = new HashMap<>();
        for (Phrase phrase : round.take().phrases()) {
            for (PerformedSyllable syllable : phrase.syllables()) {
                onsets.put(List.of(syllable.line(), syllable.syllable()), syllable.declaredSeconds());
            }
        }
        return onsets;
    }

    /// A lyric alone, each syllable where it was planned.
    public static Map<String, Object> verse(Lyric lyric) {
        return verse(lyric, Map.of());
    }

    private static Map<String, Object> verse(Lyric lyric, Map<List<Integer>, Double> performed) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < lyric.lines().size(); i++) {
            lines.add(line(lyric, i, performed));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lines", lines);
        return json;
    }

    private static Map<String, Object> line(Lyric lyric, int index, Map<List<Integer>, Double> performed) {
        LyricLine line = lyric.lines().get(index);
        List<Map<String, Object>> syllables = new ArrayList<>();
        for (int s = 0; s < line.syllables().size(); s++) {
            PlacedSyllable syllable = line.syllables().get(s);
            double planned = lyric.timeline().secondsAt(syllable.vowelOnset());
            double seconds = performed.getOrDefault(List.of(index, s), planned);
            syllables.add(syllable(line, syllable, seconds, lyric.timeline()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", line.line().text());
        json.put("bar", line.bar());
        json.put("move", line.move().name().toLowerCase(java.util.Locale.ROOT));
        json.put("syllables", syllables);
        json.put(
                "rhymes",
                lyric.rhymes().stream()
                        .filter(span -> span.line() == index)
                        .map(RhymesJson::span)
                        .toList());
        json.put("anchors", line.anchors().stream().map(AnchorsJson::anchor).toList());
        return json;
    }

    private static Map<String, Object> syllable(
            LyricLine line, PlacedSyllable placed, double seconds, Timeline timeline) {
        Ppq ppq = timeline.atSeconds(seconds);
        return ordered(
                "text", line.line().words().get(placed.word()).text(),
                "word", placed.word(),
                "phonemes",
                        placed.syllable().phonemes().stream().map(Enum::name).toList(),
                "stress", placed.syllable().stress(),
                "slot", placed.slot(),
                "ppq", rounded(ppq.quarters()),
                "seconds", rounded(seconds));
    }

    private static Map<String, Object> latency(Latency latency) {
        return ordered(
                "listen", rounded(latency.listenMillis()),
                "analyse", rounded(latency.analyseMillis()),
                "plan", rounded(latency.planMillis()),
                "write", rounded(latency.writeMillis()),
                "perform", rounded(latency.performMillis()),
                "total", rounded(latency.totalMillis()));
    }

    private static Map<String, Object> onsets(OnsetErrors errors) {
        return ordered(
                "median", rounded(errors.medianMillis()),
                "p90", rounded(errors.p90Millis()),
                "max", rounded(errors.maxMillis()),
                "syllables", errors.syllables());
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /// To a tenth of a millisecond, or of a thousandth of a quarter note.
    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
