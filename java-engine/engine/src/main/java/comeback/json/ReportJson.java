package comeback.json;

import comeback.listen.HeardWord;
import comeback.song.Latency;
import comeback.song.OnsetErrors;
import comeback.song.Round;
import comeback.song.Song;
import comeback.time.Timeline;
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

    /// Words with their times in seconds, and how surely each was heard: its tokens' probabilities in the geometric
    /// mean, 0 to 1; 1 for words that were given.
    public static List<Map<String, Object>> words(List<HeardWord> words, Timeline timeline) {
        return words.stream()
                .map(word -> Json.ordered(
                        "text", word.text(),
                        "start", Json.rounded(timeline.secondsAt(word.start())),
                        "end", Json.rounded(timeline.secondsAt(word.end())),
                        "confidence", Math.round(1000 * Math.exp(word.confidence())) / 1000.0))
                .toList();
    }

    private static Map<String, Object> answer(Round round) {
        Map<String, Object> json = VerseJson.of(round.take().lyric(), round.onsets());
        Latency latency = round.latency();
        json.put("millis", MillisJson.of(latency.analyseMillis(), latency.planMillis(), latency.writeMillis()));
        json.put("voice", round.take().voice());
        json.put("firstBar", round.answerFirstBar());
        json.put("bars", round.answerBars());
        json.put("stemFirstBar", round.answerFirstBar() - 1);
        return json;
    }

    private static Map<String, Object> latency(Latency latency) {
        return Json.ordered(
                "listen", Json.rounded(latency.listenMillis()),
                "analyse", Json.rounded(latency.analyseMillis()),
                "plan", Json.rounded(latency.planMillis()),
                "write", Json.rounded(latency.writeMillis()),
                "perform", Json.rounded(latency.performMillis()),
                "total", Json.rounded(latency.totalMillis()));
    }

    private static Map<String, Object> onsets(OnsetErrors errors) {
        return Json.ordered(
                "median", Json.rounded(errors.medianMillis()),
                "p90", Json.rounded(errors.p90Millis()),
                "max", Json.rounded(errors.maxMillis()),
                "syllables", errors.syllables());
    }
}
