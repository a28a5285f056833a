package comeback.app;

import comeback.deliver.DrumBeat;
import comeback.deliver.Mix;
import comeback.deliver.Stem;
import comeback.deliver.StemMaker;
import comeback.perform.Layer;
import comeback.perform.Take;
import comeback.time.Ppq;
import comeback.time.Timeline;
import java.util.ArrayList;
import java.util.List;

/// What is heard together with drums, at the gains that suit them.
final class BeatMix {
    static final double VOICE_GAIN = 1.0;
    private static final double BEAT_GAIN = 0.45;

    private BeatMix() {}

    /// All layers of a take over its beat, from the song's start to the end of the bar that the take ends in.
    ///
    /// @param firstBar the zero-based bar that its first line belongs to
    static List<Mix.Layer> of(Take take, int firstBar) {
        List<Mix.Layer> layers = new ArrayList<>();
        long end = 0;
        for (Layer layer : Layer.values()) {
            Stem stem = StemMaker.stem(take, firstBar, layer);
            end = Math.max(end, stem.firstFrame() + stem.samples().length);
            layers.add(new Mix.Layer(stem, VOICE_GAIN));
        }
        Timeline timeline = take.lyric().timeline();
        int bars = timeline.barOf(timeline.atSeconds(end / (double) StemMaker.SAMPLE_RATE)) + 1;
        layers.add(beat(timeline, bars));
        return layers;
    }

    /// Drums from the song's start.
    static Mix.Layer beat(Timeline timeline, int bars) {
        float[] drums = DrumBeat.render(timeline, bars, StemMaker.SAMPLE_RATE);
        return new Mix.Layer(new Stem(Ppq.ZERO, 0, StemMaker.SAMPLE_RATE, drums), BEAT_GAIN);
    }
}
