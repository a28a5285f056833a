package comeback.json;

import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.TakeInputs;
import comeback.time.Meter;
import comeback.time.Timeline;
import java.util.List;
import java.util.Map;

/// A pinned take as JSON.
final class TakeJson {
    private TakeJson() {}

    static Map<String, Object> write(PinnedTake take) {
        return Map.of(
                "bpm", take.timeline().tempo().bpm(),
                "inputs",
                        Map.of(
                                "intensity", take.inputs().intensity(),
                                "revision", take.inputs().revision(),
                                "words", take.inputs().words()),
                "lines", take.lines().stream().map(LineJson::write).toList(),
                "meter", take.timeline().meter().toString(),
                "models", take.models(),
                "seed", take.inputs().seed(),
                "style", take.style(),
                "voice", take.voice());
    }

    static PinnedTake read(JsonFields fields) {
        JsonFields inputs = fields.object("inputs");
        TakeInputs made = new TakeInputs(
                inputs.text("words"),
                inputs.wholeLong("revision"),
                fields.wholeLong("seed"),
                inputs.number("intensity"));
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
