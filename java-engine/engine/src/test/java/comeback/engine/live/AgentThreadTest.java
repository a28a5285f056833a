package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AgentThreadTest {
    private static final List<Throwable> FAULTS = List.of(
            new IllegalStateException("no syllable"),
            new AssertionError("never"),
            new NoClassDefFoundError("Gone"),
            new StackOverflowError(),
            new OutOfMemoryError("heap"));

    private final Set<Throwable> told = ConcurrentHashMap.newKeySet();
    private final AtomicInteger works = new AtomicInteger();

    @Test
    void noFaultEndsAnAgentAndEachIsHandedOn() {
        AgentThread thread = started(told::add);
        assertThat(soon().await(() -> works.get() > 3 * FAULTS.size())).isTrue();
        assertThat(told).containsExactlyInAnyOrderElementsOf(FAULTS);
        assertThat(soon().await(thread.cycle()))
                .as("a cycle that faults is over too")
                .isTrue();
    }

    @Test
    void neitherDoesOneThatCannotBeTold() {
        AgentThread thread = started(fault -> {
            throw new OutOfMemoryError("again");
        });
        assertThat(soon().await(() -> works.get() > 3 * FAULTS.size())).isTrue();
        assertThat(soon().await(thread.cycle())).isTrue();
    }

    private AgentThread started(Consumer<Throwable> faults) {
        AgentThread thread = new AgentThread(new Faulty(), () -> 1, faults);
        thread.start();
        return thread;
    }

    private static Deadline soon() {
        return new Deadline(System::nanoTime, Duration.ofSeconds(30));
    }

    /// Throws one fault after the other, whatever it is asked.
    private final class Faulty implements Agent {
        @Override
        public String role() {
            return "faulty";
        }

        @Override
        public int doWork() {
            Throwable fault = FAULTS.get(works.getAndIncrement() % FAULTS.size());
            if (fault instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) fault;
        }
    }
}
