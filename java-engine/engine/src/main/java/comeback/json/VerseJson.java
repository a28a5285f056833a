package comeback.json;

import comeback.song.MeasuredOnset;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// A verse as reports say it: its lines, each with syllables, rhymes and anchors.
///
/// A line that others were asked for has `alternatives`: each with its words and the `slots` of its syllables.
///
/// A line's `naturalness` is the percentile of its bars among real ones; null where none is known.
///
/// Each syllable has `plannedSeconds`, where its lyric asked its vowel to start. One that was performed also has
/// `declaredSeconds`, where its performance says it starts, `measuredSeconds`, where a detector that the voice does not
/// use hears it, and `errorMillis`, how much later than planned that is; the last two are null where nothing is heard.
/// `seconds` and `ppq` are the best that is known before measuring: declared, else planned.
public final class VerseJson {
    private final Lyric lyric;
    private final Map<List<Integer>, MeasuredOnset> onsets = new HashMap<>();
    private final Map<Integer, List<LyricLine>> others;

    private VerseJson(Lyric lyric, List<MeasuredOnset> onsets, Map<Integer, List<LyricLine>> others) {
        this.lyric = lyric;
        this.others = others;
        for (MeasuredOnset onset : onsets) {
            this.onsets.put(place(onset.syllable().line(), onset.syllable().syllable()), onset);
        }
    }

    /// A lyric alone.
    public static Map<String, Object> of(Lyric lyric) {
        return of(lyric, List.of());
    }

    /// @param onsets of the syllables that were performed, in any order
    public static Map<String, Object> of(Lyric lyric, List<MeasuredOnset> onsets) {
        return of(lyric, onsets, Map.of());
    }

    /// @param onsets of the syllables that were performed, in any order
    /// @param others what else could be said in the place of a line, by its index
    public static Map<String, Object> of(
            Lyric lyric, List<MeasuredOnset> onsets, Map<Integer, List<LyricLine>> others) {
        return new VerseJson(lyric, onsets, others).verse();
    }

    private static List<Integer> place(int line, int syllable) {
        return List.of(line, syllable);
    }

    private Map<String, Object> verse() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int index = 0; index < lyric.lines().size(); index++) {
            lines.add(line(index));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lines", lines);
        return json;
    }

    private Map<String, Object> line(int index) {
        LyricLine line = lyric.lines().get(index);
        List<Map<String, Object>> syllables = new ArrayList<>();
        for (int k = 0; k < line.syllables().size(); k++) {
            syllables.add(syllable(line, index, k));
        }
        Map<String, @Nullable Object> json = words(line);
        json.put("syllables", syllables);
        json.put(
                "rhymes",
                lyric.rhymes().stream()
                        .filter(span -> span.line() == index)
                        .map(RhymesJson::span)
                        .toList());
        json.put("anchors", line.anchors().stream().map(AnchorsJson::anchor).toList());
        if (others.containsKey(index)) {
            json.put(
                    "alternatives",
                    others.get(index).stream().map(VerseJson::other).toList());
        }
        return json;
    }

    private static Map<String, @Nullable Object> words(LyricLine line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("text", line.line().text());
        json.put("bar", line.bar());
        json.put("move", line.move().name().toLowerCase(Locale.ROOT));
        json.put("item", line.item());
        json.put("plannedSyllables", line.syllables().size());
        json.put("naturalness", line.naturalness() > 0 ? Math.round(line.naturalness() * 10) / 10.0 : null);
        return json;
    }

    private static Map<String, @Nullable Object> other(LyricLine line) {
        Map<String, @Nullable Object> json = words(line);
        json.put("slots", line.syllables().stream().map(PlacedSyllable::slot).toList());
        json.put("anchors", line.anchors().stream().map(AnchorsJson::anchor).toList());
        return json;
    }

    private Map<String, Object> syllable(LyricLine line, int index, int k) {
        Timeline timeline = lyric.timeline();
        PlacedSyllable placed = line.syllables().get(k);
        MeasuredOnset onset = onsets.get(place(index, k));
        double planned = timeline.secondsAt(placed.vowelOnset());
        double seconds = onset == null ? planned : onset.syllable().declaredSeconds();
        Map<String, Object> json = Json.ordered(
                "text", line.line().words().get(placed.word()).text(),
                "word", placed.word(),
                "phonemes",
                        placed.syllable().phonemes().stream().map(Enum::name).toList(),
                "stress", placed.syllable().stress(),
                "slot", Json.slot(Json.rounded(placed.slot())),
                "ppq", Json.rounded(timeline.atSeconds(seconds).quarters()),
                "seconds", Json.rounded(seconds),
                "plannedSeconds", Json.rounded(planned));
        if (onset != null) {
            json.put("declaredSeconds", Json.rounded(seconds));
            json.put("measuredSeconds", orNull(onset.measuredSeconds(), 1e4));
            json.put("errorMillis", orNull(onset.errorMillis(), 10));
        }
        return json;
    }

    /// @param steps that one is divided into
    private static @Nullable Object orNull(OptionalDouble value, double steps) {
        return value.isPresent() ? Math.round(value.getAsDouble() * steps) / steps : null;
    }
}
