package comeback.engine.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Faults of our own that met one instance, which must not end an agent: each is told to the producer in a sentence,
/// and
/// logged whole, when it is met first. Any thread.
final class Faults {
    private static final Logger LOG = System.getLogger("comeback.engine");
    private static final String OURS = "comeback.";

    private final Set<Met> met = ConcurrentHashMap.newKeySet();

    /// Two faults are the same where they come from the same place, whatever figures they name.
    private record Met(String role, Class<?> kind, String place) {}

    static void tell(Instance instance, Agent agent, Throwable fault) {
        if (instance.faults().isNew(agent.role(), fault)) {
            LOG.log(Level.ERROR, "the agent '" + agent.role() + "' met a fault", fault);
            instance.notice(
                    "Comeback met a fault of its own while it was to %s (%s); the song is as it was: please report it."
                            .formatted(agent.role(), fault));
        }
    }

    private boolean isNew(String role, Throwable fault) {
        String place = Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
        return met.add(new Met(role, fault.getClass(), place));
    }

    /// What was told may be told again.
    void forget() {
        met.clear();
    }
}
