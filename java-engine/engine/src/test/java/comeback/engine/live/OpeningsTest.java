package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bridge.Parameter;
import org.junit.jupiter.api.Test;

/// The shell numbers what it opens, and hears the number before anything of that song.
class OpeningsTest extends LiveSession {
    private static final String OPEN =
            "{\"command\":\"open\",\"document\":null,\"opening\":%d,\"lyrics\":\"I wrote this in the morning\"}";

    @Test
    void theNumberComesFirst() throws InterruptedException {
        host.command(OPEN.formatted(5));
        host.stand();
        host.command(OPEN.formatted(8));
        host.set(Parameter.MODE, 3);
        host.stand();
        assertThat(host.reports("opened"))
                .containsExactly("{\"report\":\"opened\",\"opening\":5}", "{\"report\":\"opened\",\"opening\":8}");
        assertThat(host.reports.subList(0, 2)).isEqualTo(host.reports("opened"));
        assertThat(host.reports("answer")).isNotEmpty();
        assertThat(host.documents).isNotEmpty();
    }

    @Test
    void aShellThatDoesNotNumberHearsNoNumber() throws InterruptedException {
        host.command("{\"command\":\"open\",\"document\":null}");
        host.stand();
        assertThat(host.reports("opened")).isEmpty();
    }
}
