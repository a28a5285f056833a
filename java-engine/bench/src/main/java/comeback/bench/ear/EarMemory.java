package comeback.bench.ear;

import comeback.bench.Memory;
import comeback.listen.Recogniser;
import comeback.sound.Lexicon;
import comeback.wave.Sound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What the ear adds to an engine that has started.
final class EarMemory {
    private EarMemory() {}

    /// Resident memory, in megabytes: before the recogniser is loaded, and more after these turns were heard live.
    ///
    /// @param recogniser loads it
    static Map<String, Object> of(Supplier<Recogniser> recogniser, Lexicon lexicon, List<Sound> turns) {
        System.gc();
        double before = Memory.residentMegabytes();
        long heap = heap();
        Ears ears = new Ears(recogniser.get(), lexicon);
        for (Sound turn : turns) {
            LiveStream stream = new LiveStream(ears.live(), turn.sampleRate());
            stream.play(turn.samples());
            stream.finish();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("engineMegabytes", Math.round(before));
        json.put("earMegabytes", Math.round(Memory.residentMegabytes() - before));
        json.put("ofWhichJavaHeapMegabytes", (heap() - heap) >> 20);
        return json;
    }

    private static long heap() {
        return Runtime.getRuntime().totalMemory();
    }
}
