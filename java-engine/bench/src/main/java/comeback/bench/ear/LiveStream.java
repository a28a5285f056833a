package comeback.bench.ear;

import comeback.bridge.HostBlock;
import comeback.listen.Ear;
import comeback.listen.Heard;
import comeback.time.Ppq;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;

/// Plays sound to an ear as a host would, in blocks of 512 frames, at 60 BPM, so that quarter notes are seconds.
///
/// The clock is simulated: a block arrives when it would have been played, work takes what it took, and work that is
/// due while other work is not done waits. For one thread.
final class LiveStream {
    static final int BLOCK_FRAMES = 512;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Ear ear;
    private final int sampleRate;
    private long frames;
    private int revisions;
    private int mostWords;
    private double wallSeconds;
    private double processorSeconds;
    private double readySeconds;
    private double readyByProcessor;
    private double lastDueSeconds = -1;

    LiveStream(Ear ear, int sampleRate) {
        this.ear = ear;
        this.sampleRate = sampleRate;
    }

    /// Plays all of it.
    void play(float[] samples) {
        playUntilDueAfter(Double.POSITIVE_INFINITY, samples);
    }

    /// Plays until a decode has fallen due so late or later, and was done.
    void playUntilDueAfter(double seconds, float[] samples) {
        for (int first = 0; first < samples.length && lastDueSeconds < seconds; first += BLOCK_FRAMES) {
            hear(Arrays.copyOfRange(samples, first, Math.min(samples.length, first + BLOCK_FRAMES)));
            decode();
        }
    }

    /// Lets it hear one block, and decodes nothing.
    void hear(float[] samples) {
        HostBlock block = new HostBlock(frames, new Ppq(seconds()), sampleRate, samples);
        frames += samples.length;
        timed(() -> {
            ear.hear(block);
            return block;
        });
    }

    private void decode() {
        while (ear.decodeDue()) {
            lastDueSeconds = seconds();
            Heard heard = timed(ear::decode);
            revisions++;
            mostWords = Math.max(mostWords, heard.words().size());
        }
    }

    Heard finish() {
        Heard heard = timed(ear::finish);
        mostWords = Math.max(mostWords, heard.words().size());
        return heard;
    }

    private <T> T timed(Supplier<T> work) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        T result = work.get();
        double took = (System.nanoTime() - began) / 1e9;
        double used = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
        wallSeconds += took;
        processorSeconds += used;
        readySeconds = Math.max(readySeconds, seconds()) + took;
        readyByProcessor = Math.max(readyByProcessor, seconds()) + used;
        return result;
    }

    /// What `work` takes of a processor, in seconds.
    static double processorSeconds(Runnable work) {
        long began = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
    }

    /// How much was played.
    double seconds() {
        return frames / (double) sampleRate;
    }

    /// Revisions before the last.
    int revisions() {
        return revisions;
    }

    /// The most words that any revision had.
    int mostWords() {
        return mostWords;
    }

    double wallSeconds() {
        return wallSeconds;
    }

    /// What this thread used of a processor.
    double processorSeconds() {
        return processorSeconds;
    }

    /// When the last decode fell due, by what was played; -1 before the first.
    double lastDueSeconds() {
        return lastDueSeconds;
    }

    /// When all that is heard was known, on the stream's clock.
    double readySeconds() {
        return readySeconds;
    }

    /// The same if no other thread had taken the processor away.
    double readyByProcessor() {
        return readyByProcessor;
    }
}
