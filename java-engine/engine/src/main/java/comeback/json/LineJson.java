package comeback.json;

import comeback.bank.Move;
import comeback.perform.PhraseScore;
import comeback.song.FrozenSound;
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
        json.put("firstVowel", line.firstVowel().quarters());
        json.put("frozen", line.frozen() == null ? null : line.frozen().base64());
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
                fields.list("anchors", MemoryJson::readFact),
                syllables,
                score,
                frozen(fields)));
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

    /// Broken sound is found here, not when it is to be played.
    private static @Nullable FrozenSound frozen(JsonFields fields) {
        if (fields.isNull("frozen")) {
            return null;
        }
        FrozenSound frozen = new FrozenSound(fields.text("frozen"));
        try {
            frozen.samples();
        } catch (IllegalArgumentException broken) {
            throw fields.wrong("frozen", "base64 of deflated PCM");
        }
        return frozen;
    }

    private static Map<String, @Nullable Object> write(PinnedSyllable syllable) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("accent", syllable.accent());
        json.put("declared", syllable.declared().quarters());
        json.put("note", syllable.note());
        json.put("planned", syllable.planned().quarters());
        json.put("rhymes", syllable.rhymes());
        json.put("slot", syllable.slot());
        json.put("stressed", syllable.stressed());
        json.put("text", syllable.text());
        return json;
    }

    private static PinnedSyllable readSyllable(JsonFields fields) {
        return new PinnedSyllable(
                fields.text("text"),
                new Ppq(fields.number("planned")),
                new Ppq(fields.number("declared")),
                fields.whole("slot"),
                fields.number("accent"),
                fields.flag("stressed"),
                fields.flag("rhymes"),
                fields.isNull("note") ? null : (Double) fields.number("note"));
    }
}
