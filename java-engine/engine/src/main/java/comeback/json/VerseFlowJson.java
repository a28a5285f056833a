package comeback.json;

import comeback.analyse.LineFlow;
import comeback.analyse.VerseFlow;
import comeback.verse.Flow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a verse lies on the grid, as JSON; bars zero-based, slots in sixteenths from the bar line, times in
/// milliseconds, naturalness a percentile, null where it is not known.
final class VerseFlowJson {
    private VerseFlowJson() {}

    /// Of a performance.
    ///
    /// @param flows of the presets, of which the nearest is named; "none" where there are none
    static Map<String, @Nullable Object> of(VerseFlow flow, List<Flow> flows) {
        return verse(flow, flow.nearest(flows).map(Flow::name).orElse("none"), true);
    }

    /// Of a text, which has no times of its own: how far it lies off the grid is null.
    ///
    /// @param nearest the name of the flow that it was laid on
    static Map<String, @Nullable Object> ofText(VerseFlow flow, String nearest) {
        return verse(flow, nearest, false);
    }

    private static Map<String, @Nullable Object> verse(VerseFlow flow, String nearest, boolean isHeard) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("nearest", nearest);
        json.put("lagMillis", isHeard ? tenth(flow.lagMillis()) : null);
        json.put("driftMillis", isHeard ? tenth(flow.driftMillis()) : null);
        json.put("spreadMillis", isHeard ? tenth(flow.spreadMillis()) : null);
        json.put("swing", isHeard ? Json.rounded(flow.swing()) : null);
        json.put("onGrid", isHeard ? flow.onGrid().orElse(null) : null);
        json.put("repetition", Json.rounded(flow.repetition()));
        json.put("lines", flow.lines().stream().map(line -> line(line, isHeard)).toList());
        return json;
    }

    private static Map<String, @Nullable Object> line(LineFlow line, boolean isHeard) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("line", line.line());
        json.put("bar", line.bar());
        json.put("slots", rounded(line.slots()));
        json.put("triplets", line.triplets());
        json.put("pickup", line.pickup());
        json.put("end", Json.rounded(line.end()));
        json.put("rests", rounded(line.rests()));
        json.put("lateMillis", isHeard ? tenth(line.lateMillis()) : null);
        json.put("spreadMillis", isHeard ? tenth(line.spreadMillis()) : null);
        json.put("stressOnPulses", Json.rounded(line.stressOnPulses()));
        json.put("syncopation", Json.rounded(line.syncopation()));
        json.put("naturalness", line.naturalness() > 0 ? Math.round(line.naturalness()) : null);
        return json;
    }

    private static List<Double> rounded(List<Double> slots) {
        return slots.stream().map(Json::rounded).toList();
    }

    private static Double tenth(double millis) {
        return Math.round(10 * millis) / 10.0;
    }
}
