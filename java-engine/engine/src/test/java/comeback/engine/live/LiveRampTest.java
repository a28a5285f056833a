package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bridge.Parameter;
import comeback.wave.Sound;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A bounce through a ramp, in which each block has a tempo of its own: eight bars of Write, the ramp in bars 2 to 4.
class LiveRampTest extends LiveSession {
    private static final Sound SILENCE = new Sound(ScriptedHost.RATE, new float[0]);
    private static final double RAMP_STARTS = 4;
    private static final double RAMP_ENDS = 16;

    /// By each line's anchor, the tempos it was there for, in any version; and the host's when its time came.
    private final Map<Double, TreeSet<Double>> versions = new TreeMap<>();
    private final Map<Double, Double> due = new TreeMap<>();

    @Test
    void linesAreMadeForTheTempoTheyAreDueAtAndHardlyForAnyOther() throws InterruptedException {
        host.set(Parameter.MODE, 2);
        host.set(Parameter.BARS, 8);
        host.command("{\"command\":\"open\",\"document\":null,\"topic\":\"late shifts at the warehouse\"}");
        stand(60);
        for (double at = 0; at < RAMP_ENDS + 4; at = host.quarters()) {
            double share = Math.clamp((at - RAMP_STARTS) / (RAMP_ENDS - RAMP_STARTS), 0, 1);
            host.goOnAt(92 + 12 * share);
            host.play(1e-3, SILENCE);
            note(at, 92 + 12 * share);
        }
        Map<Double, TreeSet<Double>> inRamp = new TreeMap<>(versions);
        inRamp.keySet().removeIf(anchor -> anchor < RAMP_STARTS || anchor > RAMP_ENDS);
        assertThat(inRamp).hasSizeGreaterThanOrEqualTo(2);
        inRamp.forEach((anchor, tempos) -> {
            assertThat(tempos).as("versions of the line at %s", anchor).hasSizeBetween(2, 10);
            assertThat(host.tempos().get(anchor))
                    .as("that of the line at %s", anchor)
                    .isBetween(due.get(anchor) - 1, due.get(anchor) + 1);
        });
    }

    private void note(double at, double bpm) {
        host.tempos().forEach((anchor, tempo) -> {
            versions.computeIfAbsent(anchor, key -> new TreeSet<>()).add(tempo);
            if (anchor >= at) {
                due.put(anchor, bpm);
            }
        });
    }
}
