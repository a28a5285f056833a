package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bridge.HostSession;
import comeback.bridge.Parameter;
import comeback.engine.ModelFolders;
import comeback.engine.Producer;
import comeback.engine.TasteBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A producer's own bank that cannot be read is told in the song, and it goes on without.
class OwnBankLiveTest {
    @TempDir
    Path bank;

    @Test
    void theSongGoesOnWithoutAnOwnBankThatIsWrong() throws IOException, InterruptedException {
        Path file = Files.createDirectories(bank.resolve("couplets")).resolve("own.json");
        Files.writeString(file, "{\"couplets\": [{\"id\": \"own-1\"}]}");
        ModelFolders models = Studio.models();
        Producer producer = new Producer(TasteBook.NOBODYS, Optional.of(bank));
        LiveEngine engine = LiveEngine.start(Studio.PRESETS, models, Optional.empty(), producer);
        ScriptedHost host = new ScriptedHost(92, 512);
        Object opened = engine.open(HostSession.over(host.memory()), host.line());
        host.set(Parameter.MODE, 2);
        host.command("{\"command\":\"open\",\"document\":null,\"topic\":\"late shifts at the warehouse\"}");
        host.stand();
        assertThat(host.clips()).hasSize(4);
        assertThat(host.reports("notice")).anyMatch(notice -> notice.contains("own.json"));
        assertThat(host.statuses).noneMatch(status -> status.contains("own.json"));
        assertThat(engine.close(opened)).isTrue();
    }
}
