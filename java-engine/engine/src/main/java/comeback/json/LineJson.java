package comeback.json;

import comeback.bank.Move;
import comeback.perform.PhraseScore;
import comeback.song.PinnedLayers;
import comeback.song.PinnedLine;
import comeback.song.PinnedSyllable;
import comeback.time.Ppq;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A line of a pinned take as JSON. `firstVowel` says again what its first syllable says, for whoever only places it.
final class LineJson {
    private LineJson() {}

    static Map<String, @Nullable Object> write(PinnedLine line) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("anchors", line.anchors().stream().map(MemoryJson::write).toList());
        json.put("bar", line.bar());
        LayerJson.write("doubles", line.layers().doubles(), json);
        LayerJson.write("adLib", line.layers().adLib(), json);
        json.put("firstVowel", line.firstVowel().quarters());
        json.put("frozen", FrozenJson.write(line.frozen()));
        json.put("item", line.item());
        json.put("move", line.move().name().toLowerCase(Locale.ROOT));
        json.put("performance", ScoreJson.write(line.score()));
        json.put("syllables", line.syllables().stream().map(LineJson::write).toList());
        json.put("text", line.text());
        return json;
    }

    static PinnedLine read(JsonFields fields) {
        List<PinnedSyllable> syllables = fields.list("syllables", LineJson::readSyllable);
        JsonFields performance = fields.object("performance");
        PhraseScore score = ScoreJson.read(performance);
        performance.end();
        PinnedLine line = fields.make(() -> new PinnedLine(
                fields.text("text"),
                fields.whole("bar"),
                move(fields),
                fields.text("item"),
                fields.list("anchors", MemoryJson::anchor),
                syllables,
                score,
                FrozenJson.read(fields),
                new PinnedLayers(LayerJson.read("doubles", fields), LayerJson.read("adLib", fields))));
        if (fields.number("firstVowel") != line.firstVowel().quarters()) {
            throw fields.wrong("firstVowel", "where the first syllable is planned");
        }
        return line;
    }

    private static Move move(JsonFields fields) {
        String name = fields.text("move");
        return Arrays.stream(Move.values())
                .filter(move -> move.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> fields.wrong("move", "a move that this version knows"));
    }

    private static Map<String, @Nullable Object> write(PinnedSyllable syllable) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("accent", syllable.accent());
        json.put("declared", syllable.declared().quarters());
        json.put("note", syllable.note());
        json.put("planned", syllable.planned().quarters());
        json.put("rhymes", syllable.rhymes());
        json.put("slot", Json.slot(syllable.slot()));
        json.put("stressed", syllable.stressed());
        json.put("text", syllable.text());
        return json;
    }

    private static PinnedSyllable readSyllable(JsonFields fields) {
        return new PinnedSyllable(
                fields.text("text"),
                new Ppq(fields.number("planned")),
                new Ppq(fields.number("declared")),
                fields.number("slot"),
                fields.number("accent"),
                fields.flag("stressed"),
                fields.flag("rhymes"),
                fields.isNull("note") ? null : (Double) fields.number("note"));
    }
}
