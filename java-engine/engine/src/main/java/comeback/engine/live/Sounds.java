package comeback.engine.live;

import comeback.engine.VoiceBooth;
import comeback.perform.Colour;
import comeback.perform.LayerPart;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the layers of lines sound like at 48 kHz: taken from the shelf or recalled from their scores, and kept while
/// they are fresh. The performing thread's own.
final class Sounds {
    private static final int MOST = 36;

    private record Key(LayerPart part, Colour colour) {}

    private final VoiceBooth booth;
    private final Optional<SoundShelf> shelf;
    private final Map<String, String> makers = new HashMap<>();
    private final Deque<Key> toShelve = new ArrayDeque<>();
    private final Map<Key, float[]> fresh = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, float[]> eldest) {
            return size() > MOST;
        }
    };

    Sounds(VoiceBooth booth, Optional<SoundShelf> shelf) {
        this.booth = booth;
        this.shelf = shelf;
    }

    /// Nobody writes to what is returned.
    ///
    /// @throws comeback.problem.Problem when the voice of the score is not there
    float[] of(LayerPart part, Colour colour) {
        Key key = new Key(part, colour);
        float[] known = fresh.get(key);
        if (known == null) {
            known = shelf.flatMap(kept -> kept.find(name(key))).orElseGet(() -> recalled(key));
            fresh.put(key, known);
        }
        return known;
    }

    /// `samples` is what performing gave, which recall would give too.
    void keep(LayerPart part, float[] samples) {
        Key key = new Key(part, Colour.PLAIN);
        fresh.put(key, samples);
        toShelve.add(key);
    }

    /// Puts one sound on the shelf, if it is still fresh.
    ///
    /// @return whether there was one
    boolean shelveNext() {
        Key next = toShelve.poll();
        float[] samples = next == null ? null : fresh.get(next);
        if (next != null && samples != null) {
            shelf.ifPresent(kept -> kept.put(name(next), samples));
        }
        return next != null;
    }

    private float[] recalled(Key key) {
        float[] samples = booth.performer(voice(key)).recall(key.part, key.colour);
        toShelve.add(key);
        return samples;
    }

    private String name(Key key) {
        return SoundKey.of(makers.computeIfAbsent(voice(key), booth::maker), key.part, key.colour);
    }

    private static String voice(Key key) {
        return key.part.score().voice();
    }
}
