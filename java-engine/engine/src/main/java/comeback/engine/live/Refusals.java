package comeback.engine.live;

import comeback.bridge.Command;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What could not be done for one instance: it is told once and left alone, until the thing itself has changed, or
/// another voice, other presets or a new try may make it go well. The performing thread's own.
final class Refusals {
    private final Map<Object, Object> refused = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable Chances chances;

    /// What may make go well whatever failed.
    record Chances(int tries, Command.Slots slots, String voice) {}

    /// From now on the chances are these; where they are others than before, nothing is refused any more.
    void under(Chances now) {
        if (!now.equals(chances)) {
            chances = now;
            refused.clear();
            told.clear();
        }
    }

    /// Whether the thing failed in just this version.
    boolean has(Object thing, Object version) {
        return version.equals(refused.get(thing));
    }

    void add(Object thing, Object version) {
        refused.put(thing, version);
    }

    /// Whether the sentence was not told yet.
    boolean isNews(String sentence) {
        return told.add(sentence);
    }
}
