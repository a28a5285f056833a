package comeback.engine;

import comeback.bridge.HostBlock;
import comeback.listen.Ear;
import comeback.listen.Heard;
import comeback.problem.Problem;
import comeback.time.Timeline;
import comeback.wave.Sound;
import java.util.Arrays;

/// Plays a recording to the ear as a host would: block by block at real-time pace, and on into the silence after it.
final class Listening {
    private static final int BLOCK_FRAMES = 512;
    private static final double SILENCE_AFTER_SECONDS = 0.25;

    /// @param lastVoicedSeconds where the opponent's last voiced frame ends, on the host's clock
    /// @param readySeconds when the last words were known, on the host's clock
    record Outcome(Heard heard, double lastVoicedSeconds, double readySeconds) {}

    private final Timeline timeline;
    private final SimulatedWorker worker;

    Listening(Timeline timeline, SimulatedWorker worker) {
        this.timeline = timeline;
        this.worker = worker;
    }

    /// @param firstBar where the recording begins
    /// @throws Problem when nobody can be heard in it
    Outcome listen(Opponent.Recorded opponent, int firstBar, Ear ear) {
        Sound sound = opponent.sound();
        int rate = sound.sampleRate();
        long start = timeline.frameAt(timeline.barStart(firstBar), rate);
        long frames = sound.samples().length + Math.round(SILENCE_AFTER_SECONDS * rate);
        for (int first = 0; first < frames; first += BLOCK_FRAMES) {
            HostBlock block = block(sound, start, first);
            double arrivedSeconds = (start + first + BLOCK_FRAMES) / (double) rate;
            worker.aside(() -> ear.hear(block));
            while (ear.decodeDue()) {
                worker.run(arrivedSeconds, ear::decode);
            }
        }
        Heard heard = worker.run(worker.freeAtSeconds(), ear::finish);
        if (heard.words().isEmpty() || ear.lastVoicedFrame().isEmpty()) {
            throw new Problem("No rap can be heard in %s: give a recording of a voice, louder and without a beat."
                    .formatted(opponent.name()));
        }
        return new Outcome(heard, ear.lastVoicedFrame().getAsLong() / (double) rate, worker.freeAtSeconds());
    }

    private HostBlock block(Sound sound, long start, int first) {
        float[] samples = sound.samples();
        float[] padded = first < samples.length
                ? Arrays.copyOf(
                        Arrays.copyOfRange(samples, first, Math.min(samples.length, first + BLOCK_FRAMES)),
                        BLOCK_FRAMES)
                : new float[BLOCK_FRAMES];
        double seconds = (start + first) / (double) sound.sampleRate();
        return new HostBlock(start + first, timeline.atSeconds(seconds), sound.sampleRate(), padded);
    }
}
