package comeback.engine.live;

import comeback.bridge.ControlLine;
import comeback.bridge.HostSession;
import comeback.bridge.SessionLayout;
import comeback.engine.Engine;
import comeback.engine.ModelFolders;
import comeback.engine.Producer;
import comeback.engine.VoiceBooth;
import comeback.engine.WarmUp;
import comeback.problem.Problem;
import comeback.time.Meter;
import comeback.time.Timeline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The engine inside a host's process, for all plugin instances there: four agents, each on a thread of its own.
///
/// ```
/// host blocks ─▶ listen ─▶ compose ─▶ perform ─▶ clips
///                             ▲          ▲
/// commands ─▶ main ───────────┴── song ──┘ ─▶ main ─▶ documents, reports
/// ```
///
/// It loads in the background; instances may be opened at once and hear how it goes.
public final class LiveEngine {
    /// The shell gives a whole close five seconds.
    private static final Duration CLOSING = Duration.ofSeconds(4);

    private static final int GIVE_WAY_MILLIS = 1_500;
    private static final int WARM_BARS = 8;
    private static final long MOST_SOUND_BYTES = 256L << 20; // over an hour of one voice's lines
    private static final long REST_NANOS = 2_000_000;
    private static final long OFFLINE_REST_NANOS = 20_000;

    private final Path presets;
    private final ModelFolders models;
    private final Optional<SoundShelf> shelf;
    private final Producer producer;
    private final List<Instance> instances = new CopyOnWriteArrayList<>();
    private final List<AgentThread> agents;
    private volatile @Nullable Engine engine;
    private volatile @Nullable Thread loader;
    private volatile boolean hears;
    private volatile @Nullable String failure;

    private LiveEngine(Path presets, ModelFolders models, Optional<Path> sounds, Producer producer) {
        this.producer = producer;
        this.presets = presets;
        this.models = models;
        this.shelf = sounds.map(SoundShelf::new);
        ComposeAgent composer = new ComposeAgent();
        List<Agent> roles = List.of(
                new MainAgent(instances, this::hashes, new Judging(this::loaded)),
                new ListenAgent(instances, composer, this::loaded, this::hearing),
                composer,
                new PerformAgent(instances, new LineVoice(new VoiceBooth(presets, models), shelf, this::loaded)));
        this.agents = roles.stream()
                .map(role -> new AgentThread(role, this::restNanos, fault -> tell(role, fault)))
                .toList();
    }

    /// Starts the agents and begins to load.
    ///
    /// @param presets the folder of presets, with the bank in it
    /// @param sounds the folder where sounds are kept from one session to the next, if they are to be
    public static LiveEngine start(Path presets, ModelFolders models, Optional<Path> sounds, Producer producer) {
        LiveEngine live = new LiveEngine(presets, models, sounds, producer);
        live.agents.forEach(AgentThread::start);
        live.beginLoading();
        return live;
    }

    /// Loads again if that has failed, as what was missing may be there now; so may what lines wanted.
    public void retry() {
        instances.forEach(Instance::retry);
        if (failure != null) {
            failure = null;
            instances.forEach(this::tell);
            beginLoading();
        }
    }

    private void beginLoading() {
        Thread thread = new Thread(this::load, "comeback-load");
        thread.setDaemon(true);
        loader = thread;
        thread.start();
    }

    /// A host may end right after its last instance: a model that is being loaded then would crash it, since the
    /// model runtime's own exit does not wait.
    private void awaitLoading(Deadline deadline) {
        Thread loading = loader;
        if (loading != null && instances.isEmpty()) {
            deadline.await(() -> !loading.isAlive());
        }
    }

    /// Takes an instance on; returns at once.
    ///
    /// @return what `close` is to be given
    public Object open(HostSession host, ControlLine line) {
        Instance instance = new Instance(host, line);
        instances.add(instance);
        tell(instance);
        tellOfTheBank(instance);
        return instance;
    }

    /// Lets an instance go: when this returns, no agent touches its memory any more.
    ///
    /// @return false when an agent did not let go in time; its memory must then stay
    public boolean close(Object opened) {
        return close(opened, new Deadline(System::nanoTime, CLOSING));
    }

    /// One deadline governs all that is waited for. The agents come first: what they hold is what the answer is
    /// about.
    boolean close(Object opened, Deadline deadline) {
        instances.remove(opened);
        List<BooleanSupplier> cycles = agents.stream().map(AgentThread::cycle).toList();
        boolean areOver = deadline.await(() -> cycles.stream().allMatch(BooleanSupplier::getAsBoolean));
        awaitLoading(deadline);
        return areOver;
    }

    /// What no single instance is to blame for.
    private void tell(Agent agent, Throwable fault) {
        instances.forEach(instance -> Faults.tell(instance, agent, fault));
    }

    /// Of all that may perform; nothing where no catalogue of models can be read, which the loader tells.
    private Map<String, String> hashes() {
        try {
            return VoiceBooth.MODELS.stream().collect(Collectors.toMap(Function.identity(), models::sha256));
        } catch (Problem unreadable) {
            return Map.of();
        }
    }

    private Optional<Engine> loaded() {
        return Optional.ofNullable(engine);
    }

    /// Empty until its recogniser is loaded too.
    private Optional<Engine> hearing() {
        return hears ? loaded() : Optional.empty();
    }

    /// What a producer's own words need comes first, then what a verse without an opponent needs: they are written
    /// while the recogniser, the largest part, loads.
    private void load() {
        try {
            models.open("hibari"); // the performing thread loads it meanwhile
            giveWay(Instance::awaitsItsTakes);
            Engine opened = Engine.openForOwnWords(presets, models, producer);
            engine = opened;
            giveWay(instance -> instance.awaitsAVerse(Mode.SAY));
            opened.loadBank();
            instances.forEach(this::tellOfTheBank);
            giveWay(instance -> instance.awaitsAVerse(Mode.SAY, Mode.WRITE));
            opened.recogniser();
            hears = true;
        } catch (Problem missing) {
            failure = missing.sentence();
        } catch (RuntimeException | LinkageError fault) {
            System.getLogger("comeback.engine").log(System.Logger.Level.ERROR, "loading failed", fault);
            failure = "The engine could not be loaded (%s): install the plugin again.".formatted(fault);
        }
        instances.forEach(this::tell);
        shelf.ifPresent(kept -> kept.prune(MOST_SOUND_BYTES));
        loaded().ifPresent(ready -> {
            WarmUp.write(ready, ready.style("boom-bap"), Timeline.of(92, Meter.FOUR_FOUR), WARM_BARS);
            ready.keepBank();
        });
    }

    /// What does not want the part that is to be loaded next sounds sooner alone, where processors are few.
    private void giveWay(Predicate<Instance> awaits) {
        long deadline = System.nanoTime() + GIVE_WAY_MILLIS * 1_000_000L;
        while (instances.stream().anyMatch(awaits) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(REST_NANOS);
        }
    }

    private void tell(Instance instance) {
        String reason = failure;
        int state = reason != null
                ? SessionLayout.STATE_FAILED
                : hears ? SessionLayout.STATE_READY : SessionLayout.STATE_STARTING;
        instance.host().state(state);
        instance.line().status(state, reason == null ? "" : reason);
    }

    /// Couplets of the producer's that cannot be read are no reason not to rap.
    private void tellOfTheBank(Instance instance) {
        loaded().flatMap(Engine::bankFault).ifPresent(wrong -> instance.notice(wrong.sentence()));
    }

    /// Agents rest briefly, so that a host that renders offline is not kept waiting.
    private long restNanos() {
        for (Instance instance : instances) {
            Playhead head = instance.playhead();
            if (head != null && head.offline()) {
                return OFFLINE_REST_NANOS;
            }
        }
        return REST_NANOS;
    }
}
