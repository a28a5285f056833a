package comeback.perform;

import comeback.write.Lyric;
import java.util.List;

/// One performance of a lyric by one voice: its phrases in order of time, at `sampleRate` Hz.
public record Take(Lyric lyric, String voice, int sampleRate, List<Phrase> phrases) {
    public Take {
        phrases = List.copyOf(phrases);
    }
}
