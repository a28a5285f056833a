package comeback.deliver;

import comeback.time.Timeline;
import java.util.EnumMap;
import java.util.Map;

/// A plain boom-bap beat to hear a battle over, made without a single recorded sample.
public final class DrumBeat {
    private static final double LEVEL = 0.7;

    private DrumBeat() {}

    /// `bars` bars of beat in any served meter, mono within ±1 at `sampleRate` Hz, from bar 0's first frame to the
    /// last bar's end. The same arguments give the same samples.
    public static float[] render(Timeline timeline, int bars, int sampleRate) {
        float[] samples = new float[Math.toIntExact(timeline.frameAt(timeline.barStart(bars), sampleRate))];
        Map<Drum, float[]> sounds = new EnumMap<>(Drum.class);
        for (Drum drum : Drum.values()) {
            sounds.put(drum, drum.hit(sampleRate));
        }
        for (int bar = 0; bar < bars; bar++) {
            for (DrumPattern.Hit hit : DrumPattern.bar(timeline.meter())) {
                long start = timeline.frameAt(timeline.slot(bar, hit.slot()), sampleRate);
                float[] sound = sounds.getOrDefault(hit.drum(), new float[0]);
                int count = (int) Math.min(sound.length, samples.length - start);
                for (int i = 0; i < count; i++) {
                    samples[(int) start + i] += (float) (LEVEL * hit.level() * sound[i]);
                }
            }
        }
        return samples;
    }
}
