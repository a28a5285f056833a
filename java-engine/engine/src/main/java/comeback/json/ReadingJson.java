package comeback.json;

import comeback.analyse.ReadLine;
import comeback.analyse.Reading;
import comeback.analyse.RecordingClock;
import comeback.analyse.RhymeFigures;
import comeback.analyse.SpeakerTurn;
import comeback.analyse.TypedFlow;
import comeback.analyse.VerseFlow;
import comeback.listen.Heard;
import comeback.listen.HeardSyllable;
import comeback.sound.Phoneme;
import comeback.sound.Syllable;
import comeback.time.Timeline;
import comeback.verse.Flow;
import comeback.verse.Word;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A reading as `analyse --json` prints it; every index zero-based, times in seconds, bars counted from the
/// first bar line.
public final class ReadingJson {
    private ReadingJson() {}

    public static Map<String, Object> of(Reading reading) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lines", reading.lines().stream().map(ReadingJson::line).toList());
        json.put("rhymes", reading.rhymes().stream().map(RhymesJson::span).toList());
        json.put("pairs", reading.pairs().stream().map(RhymesJson::pair).toList());
        json.put("figures", RhymesJson.figures(RhymeFigures.of(reading)));
        return json;
    }

    /// Typed verse, and how it is likeliest to lie on the grid: under `flow`, as the flow that its stresses fit best.
    ///
    /// @param flow of the verse as it was laid
    public static Map<String, Object> of(TypedFlow laid, VerseFlow flow) {
        Map<String, Object> json = of(laid.reading());
        json.put("flow", VerseFlowJson.ofText(flow, laid.flow().name()));
        return json;
    }

    /// With what was heard: words and syllables in seconds from the file's start, and how it lies on the grid.
    ///
    /// @param heard on a timeline that begins with the file
    /// @param clock where the file lies on the reading's timeline
    /// @param flow of the reading
    /// @param flows of the presets
    public static Map<String, Object> of(
            Reading reading, Heard heard, RecordingClock clock, VerseFlow flow, List<Flow> flows) {
        Timeline timeline = clock.timeline();
        Map<String, Object> json = of(reading);
        json.put("flow", VerseFlowJson.of(flow, flows));
        json.put("words", ReportJson.words(heard.words(), timeline));
        json.put(
                "turns",
                SpeakerTurn.of(clock.onTimeline(heard).words(), timeline.meter(), timeline.tempo()).stream()
                        .map(turn -> turn(turn, clock))
                        .toList());
        json.put(
                "syllables",
                heard.syllables().stream().map(each -> heard(each, timeline)).toList());
        return json;
    }

    private static Map<String, Object> turn(SpeakerTurn turn, RecordingClock clock) {
        return Json.ordered(
                "start", Json.rounded(clock.secondsAt(turn.start())),
                "end", Json.rounded(clock.secondsAt(turn.end())),
                "firstBar", turn.firstBar(),
                "endBar", turn.endBar(),
                "pauses",
                        turn.pauses().stream()
                                .map(pause -> Json.ordered(
                                        "start", Json.rounded(clock.secondsAt(pause.start())),
                                        "end", Json.rounded(clock.secondsAt(pause.end()))))
                                .toList());
    }

    private static Map<String, Object> line(ReadLine line) {
        return Json.ordered(
                "text", line.line().text(),
                "words", line.line().words().stream().map(ReadingJson::word).toList());
    }

    private static Map<String, Object> word(Word word) {
        return Json.ordered(
                "text", word.text(),
                "syllables",
                        word.pronunciation().syllables().stream()
                                .map(ReadingJson::syllable)
                                .toList());
    }

    private static Map<String, Object> syllable(Syllable syllable) {
        return Json.ordered("phonemes", phonemes(syllable), "stress", syllable.stress());
    }

    private static Map<String, @Nullable Object> heard(HeardSyllable heard, Timeline timeline) {
        Syllable syllable = heard.syllable();
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("time", Json.rounded(timeline.secondsAt(heard.vowelOnset())));
        json.put("phonemes", syllable == null ? List.of() : phonemes(syllable));
        json.put("stress", syllable == null ? 0 : syllable.stress());
        json.put("word", heard.word());
        json.put("loudness", Math.round(heard.strength() * 10) / 10.0);
        json.put("pitch", heard.hertz() > 0 ? (Double) (Math.round(heard.hertz() * 10) / 10.0) : null);
        json.put("accent", Math.round(heard.accent() * 100) / 100.0);
        return json;
    }

    private static List<String> phonemes(Syllable syllable) {
        return syllable.phonemes().stream().map(Phoneme::name).toList();
    }
}
