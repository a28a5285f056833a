package comeback.engine.live;

import comeback.bridge.HostBlockHeader;
import comeback.bridge.HostBlockHeader.Flag;
import comeback.listen.Ear;
import comeback.problem.Problem;
import comeback.time.BarGrid;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.time.Tempo;
import org.jspecify.annotations.Nullable;

/// Where the host is, as far as it said: at the start of its latest block.
///
/// @param blocks how many blocks the audio thread had given when this was read
/// @param bpm quarter notes a minute; 120 where the host says none
/// @param grid the host's bars; 4/4 where it says no meter, or one that is not served
/// @param sampleRate in Hz
/// @param offline whether the host renders and waits for us
/// @param loop the range that the host plays again and again, or null
/// @param trouble why no verse can be made at this tempo, meter or sample rate, or null
record Playhead(
        long blocks,
        boolean playing,
        Ppq at,
        double bpm,
        BarGrid grid,
        int sampleRate,
        boolean offline,
        @Nullable PpqRange loop,
        @Nullable String trouble) {
    private static final double USUAL_BPM = 120;

    static Playhead of(HostBlockHeader header, long blocks) {
        double bpm = header.has(Flag.HAS_BPM) && header.bpm() > 0 ? header.bpm() : USUAL_BPM;
        int sampleRate = (int) Math.round(header.sampleRate());
        String trouble = null;
        Meter meter = Meter.FOUR_FOUR;
        try {
            if (header.has(Flag.HAS_METER)) {
                meter = new Meter(header.meterBeats(), header.meterUnit());
            }
            new Tempo(bpm);
            trouble = troubleAt(sampleRate);
        } catch (Problem unserved) {
            trouble = unserved.sentence();
        }
        Ppq barLine = header.has(Flag.HAS_BAR_START) ? new Ppq(header.barStartPpq()) : Ppq.ZERO;
        boolean loops =
                header.has(Flag.LOOPING) && header.has(Flag.HAS_LOOP) && header.loopEndPpq() > header.loopStartPpq();
        return new Playhead(
                blocks,
                header.has(Flag.PLAYING),
                new Ppq(header.ppq()),
                bpm,
                BarGrid.through(barLine, meter),
                sampleRate,
                header.has(Flag.NON_REALTIME),
                loops ? new PpqRange(new Ppq(header.loopStartPpq()), new Ppq(header.loopEndPpq())) : null,
                trouble);
    }

    private static @Nullable String troubleAt(int sampleRate) {
        return Ear.hearsAt(sampleRate)
                ? null
                : "Nothing can be heard or said at a sample rate of %d Hz: give one from 8 to 768 kHz."
                        .formatted(sampleRate);
    }

    /// Quarter notes in `seconds` at the present tempo.
    double quartersIn(double seconds) {
        return seconds * bpm / 60;
    }

    /// Quarter notes from one frame to the next.
    double quartersPerFrame() {
        return bpm / 60 / sampleRate;
    }
}
