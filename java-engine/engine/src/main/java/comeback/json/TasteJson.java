package comeback.json;

import comeback.bank.Move;
import comeback.bank.Taste;
import java.util.Arrays;
import java.util.Map;

/// A producer's taste as JSON: weights by name, of items, moves and rhyme families.
public final class TasteJson {
    private TasteJson() {}

    public static String write(Taste taste) {
        return Json.pretty(fields(taste)) + "\n";
    }

    static Map<String, Object> fields(Taste taste) {
        return Map.of("families", taste.families(), "items", taste.items(), "moves", taste.moves());
    }

    /// @throws comeback.problem.Problem when it is no taste
    public static Taste read(String json) {
        return read(JsonFields.parse(json, "taste"));
    }

    static Taste read(JsonFields fields) {
        Taste taste = fields.make(() -> new Taste(
                fields.map("items", JsonFields::number),
                fields.map("moves", TasteJson::move),
                fields.map("families", JsonFields::number)));
        fields.end();
        return taste;
    }

    private static double move(JsonFields moves, String name) {
        if (Arrays.stream(Move.values()).noneMatch(move -> move.name().equals(name))) {
            throw moves.wrong(name, "of a move that there is");
        }
        return moves.number(name);
    }
}
