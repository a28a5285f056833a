package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bridge.HostSession;
import comeback.json.SongJson;
import comeback.song.SongDocument;
import comeback.song.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A test with one instance open at 92 bpm, whose host renders offline in blocks of 512 frames.
abstract class LiveSession {
    final LiveEngine engine = LiveStudio.ENGINE;
    ScriptedHost host;
    Object opened;

    @BeforeEach
    void open() {
        host = new ScriptedHost(92, 512);
        opened = engine.open(HostSession.over(host.memory()), host.line());
    }

    @AfterEach
    void close() {
        assertThat(engine.close(opened)).isTrue();
    }

    /// The song as the shell was given it last.
    SongDocument song() {
        return SongJson.read(host.documents.getLast());
    }

    Turn turn() {
        return song().turns().getFirst();
    }

    /// Commands come through another agent: some blocks pass until they are obeyed.
    void stand(int blocks) throws InterruptedException {
        for (int i = 0; i < blocks; i++) {
            host.stand();
            Thread.sleep(2);
        }
    }
}
