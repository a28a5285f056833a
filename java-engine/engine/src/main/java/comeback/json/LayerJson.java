package comeback.json;

import comeback.perform.LayerPart;
import comeback.perform.Passage;
import comeback.perform.PhraseScore;
import comeback.song.PinnedLayer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What sounds beside a line's lead, as JSON: `doubles` or `adLib` of a line, which has no such field where it says
/// none. Passages are pairs of seconds.
final class LayerJson {
    private LayerJson() {}

    static void write(String name, @Nullable PinnedLayer layer, Map<String, @Nullable Object> line) {
        if (layer == null) {
            return;
        }
        LayerPart part = layer.part();
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("afterFrames", part.afterFrames());
        json.put("consonantDecibels", part.consonantDecibels());
        json.put("formantSemitones", part.formantSemitones());
        json.put("frozen", FrozenJson.write(layer.frozen()));
        json.put("levelDecibels", part.levelDecibels());
        json.put("passages", PackedNumbers.doubles(pairs(part.passages())));
        json.put("performance", ScoreJson.write(part.score()));
        json.put("text", part.text());
        line.put(name, json);
    }

    static @Nullable PinnedLayer read(String name, JsonFields line) {
        if (!line.has(name)) {
            return null;
        }
        JsonFields fields = line.object(name);
        JsonFields performance = fields.object("performance");
        PhraseScore score = ScoreJson.read(performance);
        performance.end();
        LayerPart part = fields.make(() -> new LayerPart(
                fields.text("text"),
                fields.whole("afterFrames"),
                score,
                fields.number("formantSemitones"),
                fields.number("consonantDecibels"),
                fields.number("levelDecibels"),
                passages(fields)));
        PinnedLayer layer = new PinnedLayer(part, FrozenJson.read(fields));
        fields.end();
        return layer;
    }

    private static double[] pairs(List<Passage> passages) {
        double[] pairs = new double[2 * passages.size()];
        for (int i = 0; i < passages.size(); i++) {
            pairs[2 * i] = passages.get(i).fromSeconds();
            pairs[2 * i + 1] = passages.get(i).toSeconds();
        }
        return pairs;
    }

    private static List<Passage> passages(JsonFields fields) {
        double[] pairs = PackedNumbers.doubles(fields, "passages");
        if (pairs.length % 2 != 0) {
            throw fields.wrong("passages", "pairs of seconds");
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            passages.add(new Passage(pairs[i], pairs[i + 1]));
        }
        return passages;
    }
}
