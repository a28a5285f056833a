package comeback.engine;

import comeback.bridge.ControlLine;
import comeback.bridge.HostSession;
import comeback.bridge.control.ControlCalls;
import comeback.engine.live.LiveEngine;
import comeback.json.ModelCatalogJson;
import comeback.model.ModelStore;
import comeback.model.WholeFiles;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Where the plugin's shell enters: one instance after the other is opened and closed by its control address.
///
/// Called on the shell's thread `comeback-jvm`. `open` returns at once; when `close` returns, nothing touches the
/// instance's memory any more. All instances share one engine.
public final class Plugin {
    private static final Logger QUIET = Logger.getLogger("ai.djl");
    private static final String REMEDY = "install the plugin again";
    private static final Map<Long, Object> OPENED = new HashMap<>();
    private static @Nullable LiveEngine engine;

    private Plugin() {}

    /// Connects the instance whose `comeback_control` lies at the address. How loading goes is told through its
    /// `status` call.
    ///
    /// @throws IllegalArgumentException when the shell speaks another version
    public static synchronized void open(long controlAddress) {
        ControlCalls calls = ControlCalls.at(controlAddress);
        ControlLine line = line(calls);
        try {
            OPENED.put(controlAddress, engine().open(HostSession.over(calls.memory()), line));
        } catch (Problem broken) {
            line.status(ControlCalls.FAILED, broken.sentence());
        }
    }

    /// @throws IllegalStateException when the instance was not let go in time: its memory must stay
    public static synchronized void close(long controlAddress) {
        Object opened = OPENED.remove(controlAddress);
        LiveEngine live = engine;
        if (opened != null && live != null && !live.close(opened)) {
            throw new IllegalStateException("an agent is still at work for this instance");
        }
    }

    /// The one engine; after a failure, each further instance makes it try again.
    private static LiveEngine engine() {
        LiveEngine live = engine;
        if (live == null) {
            QUIET.setLevel(Level.SEVERE);
            Path home = Path.of(System.getProperty("comeback.home", "."));
            Path models = Path.of(
                    System.getProperty("comeback.models", home.resolve("models").toString()));
            Path presets = home.resolve("presets");
            Optional<Path> cache =
                    Optional.ofNullable(System.getProperty("comeback.cache")).map(Path::of);
            WholeFiles whole = cache.map(folder -> WholeFiles.in(folder.resolve("whole-models")))
                    .orElse(WholeFiles.NONE);
            live = LiveEngine.start(
                    presets,
                    new ModelFolders(
                            () -> ModelCatalogJson.read(presets.resolve("models.json")),
                            new ModelStore(models, REMEDY, whole),
                            ModelStore.standard()),
                    cache.map(folder -> folder.resolve("sounds")),
                    Producer.standard());
            engine = live;
        } else {
            live.retry();
        }
        return live;
    }

    private static ControlLine line(ControlCalls calls) {
        return new ControlLine() {
            @Override
            public @Nullable String nextCommand() {
                return calls.nextCommand();
            }

            @Override
            public void report(String json) {
                calls.report(json);
            }

            @Override
            public void document(String json) {
                calls.document(json);
            }

            @Override
            public void status(int state, String sentence) {
                calls.status(state, sentence);
            }
        };
    }
}
