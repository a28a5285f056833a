package comeback.json;

import comeback.analyse.LineFlow;
import comeback.analyse.VerseFlow;
import comeback.verse.Flow;
import java.util.List;
import java.util.Map;

/// How a verse lies on the grid, as JSON; bars zero-based, slots in sixteenths from the bar line, times in
/// milliseconds.
final class VerseFlowJson {
    private VerseFlowJson() {}

    /// @param flows of the presets, of which the nearest is named; "none" where there are none
    static Map<String, Object> of(VerseFlow flow, List<Flow> flows) {
        return Json.ordered(
                "nearest", flow.nearest(flows).map(Flow::name).orElse("none"),
                "lagMillis", tenth(flow.lagMillis()),
                "driftMillis", tenth(flow.driftMillis()),
                "spreadMillis", tenth(flow.spreadMillis()),
                "swing", Json.rounded(flow.swing()),
                "repetition", Json.rounded(flow.repetition()),
                "lines", flow.lines().stream().map(VerseFlowJson::line).toList());
    }

    private static Map<String, Object> line(LineFlow line) {
        return Json.ordered(
                "bar", line.bar(),
                "slots", rounded(line.slots()),
                "triplets", line.triplets(),
                "pickup", line.pickup(),
                "end", Json.rounded(line.end()),
                "rests", rounded(line.rests()),
                "lateMillis", tenth(line.lateMillis()),
                "spreadMillis", tenth(line.spreadMillis()),
                "stressOnPulses", Json.rounded(line.stressOnPulses()),
                "syncopation", Json.rounded(line.syncopation()),
                "naturalness", Math.round(line.naturalness()));
    }

    private static List<Double> rounded(List<Double> slots) {
        return slots.stream().map(Json::rounded).toList();
    }

    private static double tenth(double millis) {
        return Math.round(10 * millis) / 10.0;
    }
}
