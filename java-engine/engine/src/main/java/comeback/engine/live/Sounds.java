package comeback.engine.live;

import comeback.engine.VoiceBooth;
import comeback.perform.Colour;
import comeback.perform.PhraseScore;
import java.util.LinkedHashMap;
import java.util.Map;

/// What lines sound like at 48 kHz: recalled from their scores, and kept while they are fresh. The performing thread's
/// own.
final class Sounds {
    private static final int MOST = 12;

    private record Key(PhraseScore score, Colour colour) {}

    private final VoiceBooth booth;
    private final Map<Key, float[]> fresh = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, float[]> eldest) {
            return size() > MOST;
        }
    };

    Sounds(VoiceBooth booth) {
        this.booth = booth;
    }

    /// Nobody writes to what is returned.
    ///
    /// @throws comeback.problem.Problem when the voice of the score is not there
    float[] of(PhraseScore score, Colour colour) {
        Key key = new Key(score, colour);
        float[] known = fresh.get(key);
        if (known == null) {
            known = booth.performer(score.voice()).recall(score, colour);
            fresh.put(key, known);
        }
        return known;
    }

    /// `samples` is what performing gave, which recall would give too.
    void keep(PhraseScore score, float[] samples) {
        fresh.put(new Key(score, Colour.PLAIN), samples);
    }
}
