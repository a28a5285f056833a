package comeback.listen;

/// Turns sound into words. One thread at a time; the same sound and hints give the same answer.
public interface Recogniser extends AutoCloseable {
    /// The rate of the sound it hears, in Hz.
    int SAMPLE_RATE = 16_000;

    /// The longest sound that it hears well at once.
    double LONGEST_SECONDS = 20;

    /// What is said in `samples` (mono, ±1, at {@link #SAMPLE_RATE}, at most {@link #LONGEST_SECONDS}).
    ///
    /// @throws IllegalArgumentException when the sound is too long
    Transcription transcribe(float[] samples, Hints hints);

    @Override
    void close();
}
