package comeback.json;

import comeback.bank.BattleMemory;
import comeback.problem.Problem;
import comeback.song.SongDocument;
import comeback.song.Turn;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The song document as canonical JSON: keys sorted, no blanks, every number as short as reads back equal, rows of
/// floats in base64 (little-endian). The same document gives the same bytes.
public final class SongJson {
    /// What this version writes, and the newest that it reads.
    public static final int SCHEMA = 1;

    private SongJson() {}

    public static String write(SongDocument song) {
        return CanonicalJson.of(Map.of(
                "memory", MemoryJson.write(song.memory()),
                "schema", SCHEMA,
                "turns", song.turns().stream().map(SongJson::turn).toList()));
    }

    /// @throws Problem when it is no song document, is not whole, or was made by a newer version
    public static SongDocument read(String json) {
        return read(JsonFields.parse(json, "song document"));
    }

    static SongDocument read(JsonFields fields) {
        requireKnown(fields.whole("schema"));
        BattleMemory memory = MemoryJson.read(fields.object("memory"));
        List<Turn> turns = fields.list("turns", SongJson::readTurn);
        fields.end();
        return fields.make(() -> new SongDocument(memory, turns));
    }

    private static void requireKnown(int schema) {
        if (schema > SCHEMA) {
            throw new Problem(
                    "This song was made by a newer Comeback (schema %d; this one knows %d): update Comeback to play its takes."
                            .formatted(schema, SCHEMA));
        }
        if (schema < 1) {
            throw new Problem("The song document says schema %d, which never was.".formatted(schema));
        }
    }

    private static Map<String, @Nullable Object> turn(Turn turn) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("answer", range(turn.answer()));
        json.put("chosen", turn.chosen());
        json.put("heard", turn.heard());
        json.put("kind", name(turn.kind()));
        json.put("listen", turn.listen() == null ? null : range(turn.listen()));
        json.put("locked", turn.locked());
        json.put("takes", turn.takes().stream().map(TakeJson::write).toList());
        return json;
    }

    private static Turn readTurn(JsonFields fields) {
        return fields.make(() -> new Turn(
                kind(fields),
                fields.isNull("listen") ? null : range(fields.object("listen")),
                range(fields.object("answer")),
                fields.text("heard"),
                fields.list("takes", TakeJson::read),
                fields.whole("chosen"),
                fields.flag("locked")));
    }

    private static Map<String, Object> range(PpqRange range) {
        return Map.of("from", range.start().quarters(), "to", range.end().quarters());
    }

    private static PpqRange range(JsonFields fields) {
        PpqRange range = fields.make(() -> new PpqRange(new Ppq(fields.number("from")), new Ppq(fields.number("to"))));
        fields.end();
        return range;
    }

    private static String name(Turn.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Turn.Kind kind(JsonFields fields) {
        String name = fields.text("kind");
        return Arrays.stream(Turn.Kind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst()
                .orElseThrow(() -> fields.wrong("kind", "battle, write or say"));
    }
}
