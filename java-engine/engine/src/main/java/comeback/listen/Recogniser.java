package comeback.listen;

import java.util.List;

/// Turns sound into words. One thread at a time; the same sound, prefix and hot words give the same answer.
public interface Recogniser extends AutoCloseable {
    /// The rate of the sound it hears, in Hz.
    int SAMPLE_RATE = 16_000;

    /// The longest sound that it hears well at once.
    double LONGEST_SECONDS = 20;

    /// What is said in `samples` (mono, ±1, at {@link #SAMPLE_RATE}, at most {@link #LONGEST_SECONDS}).
    ///
    /// @param certain tokens that the answer is to begin with, from earlier answers for sound of the same beginning
    /// @throws IllegalArgumentException when the sound is too long
    Transcription transcribe(float[] samples, List<Token> certain, HotWords hotWords);

    @Override
    void close();
}
