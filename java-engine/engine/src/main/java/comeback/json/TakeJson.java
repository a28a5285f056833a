package comeback.json;

import comeback.bank.Taste;
import comeback.song.Decision;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.TakeInputs;
import comeback.time.Meter;
import comeback.time.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A pinned take as JSON.
final class TakeJson {
    private TakeJson() {}

    static Map<String, Object> write(PinnedTake take) {
        return Map.of(
                "bpm", take.timeline().tempo().bpm(),
                "inputs", inputs(take.inputs()),
                "lines", take.lines().stream().map(LineJson::write).toList(),
                "meter", take.timeline().meter().toString(),
                "models", take.models(),
                "seed", take.inputs().seed(),
                "style", take.style(),
                "voice", take.voice());
    }

    private static Map<String, Object> inputs(TakeInputs inputs) {
        Map<String, Object> json = new HashMap<>(
                Map.of("intensity", inputs.intensity(), "revision", inputs.revision(), "words", inputs.words()));
        if (!inputs.decisions().isEmpty()) {
            json.put(
                    "decisions",
                    inputs.decisions().stream().map(TakeJson::decision).toList());
        }
        if (!inputs.taste().equals(Taste.NONE)) {
            json.put("taste", TasteJson.fields(inputs.taste()));
        }
        return json;
    }

    private static Map<String, Object> decision(Decision decision) {
        return Map.of(
                "firstLine", decision.firstLine(),
                "revision", decision.revision(),
                "steps", decision.steps(),
                "words", decision.words());
    }

    private static Decision readDecision(JsonFields fields) {
        return fields.make(() -> new Decision(
                fields.whole("firstLine"), fields.text("words"), fields.wholeLong("revision"), fields.whole("steps")));
    }

    static PinnedTake read(JsonFields fields) {
        JsonFields inputs = fields.object("inputs");
        TakeInputs made = new TakeInputs(
                inputs.text("words"),
                inputs.wholeLong("revision"),
                fields.wholeLong("seed"),
                inputs.has("taste") ? TasteJson.read(inputs.object("taste")) : Taste.NONE,
                inputs.number("intensity"),
                inputs.has("decisions") ? inputs.list("decisions", TakeJson::readDecision) : List.of());
        inputs.end();
        List<PinnedLine> lines = fields.list("lines", LineJson::read);
        return fields.make(() -> new PinnedTake(
                Timeline.of(fields.number("bpm"), Meter.parse(fields.text("meter"))),
                fields.text("style"),
                fields.text("voice"),
                fields.map("models", JsonFields::text),
                made,
                lines));
    }
}
