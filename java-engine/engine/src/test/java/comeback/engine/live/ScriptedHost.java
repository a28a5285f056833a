package comeback.engine.live;

import comeback.bridge.AudioSide;
import comeback.bridge.ControlLine;
import comeback.bridge.HostBlockHeader;
import comeback.bridge.NoteIn;
import comeback.bridge.Parameter;
import comeback.bridge.SessionLayout;
import comeback.wave.Sound;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// A host that renders offline in blocks and waits for the engine, as the plugin's audio thread does; and the shell,
/// which keeps what it is told. What clips sound is noted by the anchor they are published with.
final class ScriptedHost {
    static final int RATE = 48_000;
    private static final int TURN = NoteIn.Kind.TURN.ordinal() + 1;

    private final AudioSide side = new AudioSide();
    private final ByteBuffer memory = side.memory();
    private final Queue<String> commands = new ConcurrentLinkedQueue<>();
    final List<String> reports = new CopyOnWriteArrayList<>();
    final List<String> documents = new CopyOnWriteArrayList<>();
    final List<String> statuses = new CopyOnWriteArrayList<>();
    private double bpm;
    private int rate = RATE;
    private int beats = 4;
    private int unit = 4;
    private final int block;
    private long frame;
    private long tempoFrame;
    private double tempoQuarters;
    private int turn;

    ScriptedHost(double bpm, int block) {
        this.bpm = bpm;
        this.block = block;
        for (Parameter parameter : Parameter.values()) {
            set(parameter, parameter.standard());
        }
    }

    void set(Parameter parameter, double value) {
        memory.putFloat(SessionLayout.PARAMETERS + 4 * parameter.ordinal(), (float) value);
    }

    void command(String json) {
        commands.add(json);
    }

    ByteBuffer memory() {
        return memory;
    }

    AudioSide side() {
        return side;
    }

    ControlLine line() {
        return new ControlLine() {
            @Override
            public String nextCommand() {
                return commands.poll();
            }

            @Override
            public void report(String json) {
                reports.add(json);
            }

            @Override
            public void document(String json) {
                documents.add(json);
            }

            @Override
            public void status(int state, String sentence) {
                statuses.add(state + sentence);
            }
        };
    }

    /// From the song's start, where the transport stands, the whole song is at this tempo.
    void tempo(double now) {
        bpm = now;
    }

    /// From the next block on the song goes on at this tempo, from where it is.
    void goOnAt(double now) {
        tempoQuarters = quarters(frame);
        tempoFrame = frame;
        bpm = now;
    }

    /// Where it is in the song.
    double quarters() {
        return quarters(frame);
    }

    /// Where a frame lies in the song.
    private double quarters(long at) {
        return tempoQuarters + (at - tempoFrame) / (double) rate * bpm / 60;
    }

    /// The host's sound has this rate from now on; its frames are counted on.
    void sampleRate(int now) {
        rate = now;
    }

    void meter(int beatsNow, int unitNow) {
        beats = beatsNow;
        unit = unitNow;
    }

    int frames(double quarters) {
        return (int) Math.round(quarters * 60 / bpm * rate);
    }

    /// Plays `quarters` of the song, with `opponent` from frame 0 of the song on; the transport rolls.
    void play(double quarters, Sound opponent) throws InterruptedException {
        long end = frame + frames(quarters);
        while (frame < end) {
            roll(opponent);
            awaitSettled();
        }
    }

    /// As `play`, but waits for nobody; for no longer than the ring has room.
    void rush(double quarters, Sound opponent) {
        long end = frame + frames(quarters);
        while (frame < end) {
            roll(opponent);
        }
    }

    private void roll(Sound opponent) {
        turn();
        for (int i = 0; i < block; i++) {
            long at = frame + i;
            float sample = at >= 0 && at < opponent.samples().length ? opponent.samples()[(int) at] : 0;
            double ppqPerFrame = bpm / 60 / rate;
            side.push(at, quarters(at), ppqPerFrame, sample);
        }
        send(true);
        frame += block;
    }

    /// Sends a note, which comes with the next block's first frame.
    void note(int kind, int note, int channel) {
        side.note(frame, quarters(frame), kind, note, 100, channel);
    }

    /// A block with the transport standing.
    void stand() throws InterruptedException {
        send(false);
        awaitSettled();
    }

    /// A block with the transport standing, after which it waits for nobody.
    void say() {
        send(false);
    }

    /// Says before a block's frames that the turn parameter has another value, if it has.
    private void turn() {
        int turned = Math.round(memory.getFloat(SessionLayout.PARAMETERS + 4 * Parameter.TURN.ordinal()));
        if (turned != turn) {
            note(TURN, turned, 0);
            turn = turned;
        }
    }

    private void send(boolean playing) {
        turn();
        int flags = 1 << HostBlockHeader.Flag.NON_REALTIME.ordinal()
                | 1 << HostBlockHeader.Flag.HAS_PPQ.ordinal()
                | 1 << HostBlockHeader.Flag.HAS_BPM.ordinal()
                | 1 << HostBlockHeader.Flag.HAS_METER.ordinal()
                | 1 << HostBlockHeader.Flag.HAS_FIRST_FRAME.ordinal()
                | (playing ? 1 : 0);
        side.transport(new HostBlockHeader(flags, block, frame, quarters(frame), bpm, rate, beats, unit, 0, 0, 0, 0));
        side.block();
    }

    private void awaitSettled() throws InterruptedException {
        long done = side.acquire(SessionLayout.BLOCKS_DONE);
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (side.acquire(SessionLayout.BLOCKS_SETTLED) < done) {
            Thread.sleep(0, 50_000);
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("the engine did not settle block %d: %s".formatted(done, reports));
            }
        }
    }

    /// What sounds, as it is now.
    ReadyClips ready() {
        return new ReadyClips(side);
    }

    /// The frames that each clip has which sounds, by its anchor.
    Map<Double, Long> clips() {
        return ready().frames();
    }

    /// The tempo that each was performed at.
    Map<Double, Double> tempos() {
        return ready().tempos();
    }

    /// Which layers each has: the lead is 1, doubles are 2, ad-libs are 4.
    Map<Double, Integer> layers() {
        return ready().layers();
    }

    /// A figure that is another one when any sample of any clip is another.
    int sound() {
        return ready().sounds().hashCode();
    }

    List<String> reports(String kind) {
        List<String> found = new ArrayList<>(reports);
        found.removeIf(report -> !report.contains("\"report\":\"" + kind + "\""));
        return found;
    }
}
