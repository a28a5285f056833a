package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bridge.ControlLine;
import comeback.bridge.HostSession;
import comeback.bridge.Parameter;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// What the engine does where something of its own, or its shell, fails.
class LiveFaultsTest extends LiveSession {
    private static final int FAULTS = 100;

    @Test
    void afterManyFaultsOfAKindTheSongGoesOnAndOneIsTold() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        reopen(new Shell(host.line()) {
            @Override
            public String nextCommand() {
                int count = asked.getAndIncrement();
                if (count < FAULTS) {
                    throw count % 2 == 0 ? new AssertionError("fault " + count) : new NoClassDefFoundError("Gone");
                }
                return super.nextCommand();
            }
        });
        host.set(Parameter.MODE, 2);
        host.command("{\"command\":\"open\",\"document\":null,\"topic\":\"late shifts at the warehouse\"}");
        host.stand();
        assertThat(host.clips()).hasSize(4);
        assertThat(host.reports("notice"))
                .hasSize(2)
                .allMatch(notice -> notice.contains("met a fault of its own while it was to main"));
    }

    @Test
    void aCloseIsBoundedThoughAgentsHang() throws InterruptedException {
        CountDownLatch hung = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        host.command("{\"command\":\"open\",\"document\":null}");
        host.stand();
        engine.close(opened);
        AtomicLong ticks = new AtomicLong();
        try {
            reopen(new Shell(host.line()) {
                @Override
                public String nextCommand() {
                    String command = super.nextCommand();
                    if (command == null && hung.getCount() == 1) {
                        hang(hung, end);
                    }
                    return command;
                }

                @Override
                public void report(String json) {
                    super.report(json);
                    hang(hung, end);
                }
            });
            host.meter(5, 8);
            host.command("{\"command\":\"open\",\"document\":null}");
            host.say();
            hung.await();
            assertThat(engine.close(opened, new Deadline(ticks::getAndIncrement, Duration.ofNanos(100))))
                    .isFalse();
            assertThat(ticks.get()).isBetween(100L, 110L);
        } finally {
            end.countDown();
        }
    }

    @Test
    void aClosedInstanceIsForgotten() throws InterruptedException {
        WeakReference<Object> closed = new WeakReference<>(opened);
        host.command("{\"command\":\"open\",\"document\":null,\"topic\":\"late shifts at the warehouse\"}");
        host.set(Parameter.MODE, 2);
        host.stand();
        close();
        open();
        for (int i = 0; i < 50 && closed.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(closed.get()).isNull();
    }

    private void reopen(ControlLine line) {
        engine.close(opened);
        opened = engine.open(HostSession.over(host.memory()), line);
    }

    private static void hang(CountDownLatch hung, CountDownLatch end) {
        hung.countDown();
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static class Shell implements ControlLine {
        private final ControlLine line;

        Shell(ControlLine line) {
            this.line = line;
        }

        @Override
        public String nextCommand() {
            return line.nextCommand();
        }

        @Override
        public void report(String json) {
            line.report(json);
        }

        @Override
        public void document(String json) {
            line.document(json);
        }

        @Override
        public void status(int state, String sentence) {
            line.status(state, sentence);
        }
    }
}
