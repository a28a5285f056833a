package comeback.engine.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// Faults of our own, which must not end an agent: told to the producer in a sentence, and logged whole.
final class Faults {
    private static final Logger LOG = System.getLogger("comeback.engine");

    private Faults() {}

    static void tell(Instance instance, Agent agent, Throwable fault) {
        LOG.log(Level.ERROR, "the agent '" + agent.role() + "' met a fault", fault);
        instance.notice(
                "Comeback met a fault of its own while it was to %s (%s); the song is as it was: please report it."
                        .formatted(agent.role(), fault));
    }
}
