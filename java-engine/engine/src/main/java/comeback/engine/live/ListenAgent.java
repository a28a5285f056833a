package comeback.engine.live;

import comeback.bridge.HostBlock;
import comeback.bridge.NoteIn;
import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import comeback.engine.Engine;
import comeback.listen.Ear;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads what the hosts bring: where they are, how the dials stand, what the opponent raps; and tells each host up to
/// which block all that was due is done.
final class ListenAgent implements Agent {
    private static final int MOST_FRAMES = 8_192;

    private final List<Instance> instances;
    private final ComposeAgent composer;
    private final Supplier<Optional<Engine>> engine;
    private final Supplier<Optional<Engine>> hearing;
    private final Map<Instance, Desk> desks = new HashMap<>();

    /// @param engine empty until it can write
    /// @param hearing empty until it can hear, too
    ListenAgent(
            List<Instance> instances,
            ComposeAgent composer,
            Supplier<Optional<Engine>> engine,
            Supplier<Optional<Engine>> hearing) {
        this.instances = instances;
        this.composer = composer;
        this.engine = engine;
        this.hearing = hearing;
    }

    @Override
    public String role() {
        return "listen";
    }

    @Override
    public int doWork() {
        int done = 0;
        desks.keySet().retainAll(instances);
        for (Instance instance : instances) {
            Desk desk = desks.computeIfAbsent(instance, Desk::new);
            try {
                done += desk.serve();
            } catch (RuntimeException | Error fault) {
                Faults.tell(instance, this, fault);
                desk.capture.interrupted();
            }
        }
        return done;
    }

    /// What one instance's host brings.
    private final class Desk {
        private final Instance instance;
        private Sitting song;
        private final Capture capture;
        private final OwnTurn ownTurn;
        private final Reroll reroll;
        private final OtherMeter otherMeter = new OtherMeter();
        private final Deque<NoteIn> notes = new ArrayDeque<>();
        private long lastBlocks = -1;
        private long lastSettled = -1;
        private long lastDropped;
        private Parameters before = Parameters.standard();
        private boolean played;
        private @Nullable String told;

        Desk(Instance instance) {
            this.instance = instance;
            this.song = Sitting.now(instance);
            Supplier<Engine> loaded = () -> engine.get().orElseThrow();
            this.capture = new Capture(instance, this::ear, new Answers(instance, this::song, composer, loaded));
            this.ownTurn = new OwnTurn(instance, this::song, composer, loaded);
            this.reroll = new Reroll(instance, this::song, composer, loaded);
        }

        /// The song that this desk works on; another one from the next cycle on.
        private Sitting song() {
            return song;
        }

        private Optional<Ear> ear() {
            return hearing.get().map(ready -> ready.ear(instance.typed().hotWords()));
        }

        int serve() {
            long blocks = instance.host().blocksDone();
            int done = blocks == lastBlocks ? 0 : 1;
            var header = instance.host().transport();
            if (blocks == 0 || header.isEmpty() || !instance.isOpened()) {
                return 0;
            }
            Playhead head = Playhead.of(header.get(), blocks);
            Parameters dials = instance.host().parameters();
            instance.at(head, dials);
            complain(head.trouble());
            otherMeter.look(instance.live().song(), head).ifPresent(instance::notice);
            follow(head);
            switches(head, dials);
            hear(head);
            if (played && !head.playing()) {
                capture.interrupted();
                capture.wish(KeySwitch.of(dials), head.at());
            }
            played = head.playing();
            if (engine.get().isPresent()) {
                ownTurn.look(head, System.nanoTime());
            }
            lastBlocks = blocks;
            return done + settle(blocks, head);
        }

        /// Says what stands against any verse, once.
        private void complain(@Nullable String trouble) {
            if (trouble != null && !trouble.equals(told)) {
                instance.notice(trouble);
            }
            told = trouble;
        }

        /// Sound and notes in the order of their frames. While the engine loads, a host that renders offline waits with
        /// its first frames; what plays live is lost.
        private void hear(Playhead head) {
            if (head.offline() && hearing.get().isEmpty()) {
                takeNotes(head);
                return;
            }
            while (true) {
                long waiting = Math.min(instance.host().framesWaiting(), MOST_FRAMES);
                takeNotes(head); // after the count: none of these frames is heard before a note that comes earlier
                NoteIn note = notes.peek();
                long until = note == null ? MOST_FRAMES : note.firstFrame() - capture.nextFrame();
                boolean isDue = note != null && until <= 0;
                HostBlock block = isDue ? null : instance.host().nextBlock((int) Math.min(until, waiting));
                if (block != null) {
                    capture.hear(block, head);
                } else if (isDue || note != null && instance.host().framesWaiting() == 0) {
                    play(notes.remove());
                } else if (note == null) {
                    return;
                }
            }
        }

        /// Where some were lost, none is taken to be held any more.
        private void takeNotes(Playhead head) {
            NoteIn note = instance.host().nextNote();
            while (note != null) {
                notes.add(note);
                note = instance.host().nextNote();
            }
            long dropped = instance.host().notesDropped();
            if (dropped != lastDropped) {
                instance.notes().take(new NoteIn(0, head.at(), NoteIn.Kind.ALL_OFF, 0, 0, 0));
                lastDropped = dropped;
            }
        }

        private void play(NoteIn note) {
            Optional<KeySwitch> asked = KeySwitch.of(note);
            if (asked.isPresent()) {
                capture.wish(asked.get(), note.at());
            } else if (note.channel() != KeySwitch.CHANNEL) {
                instance.notes().take(note);
            }
        }

        private void follow(Playhead head) {
            if (head.playing()) {
                instance.tempo().see(head.at(), head.bpm());
                instance.notes().pass(head.at());
            } else {
                instance.tempo().stand(head.bpm());
                instance.notes().stand();
            }
        }

        private void switches(Playhead head, Parameters dials) {
            if (song.isOver()) {
                song = Sitting.now(instance);
                ownTurn.forget();
                capture.forget();
            }
            if (lastBlocks < 0) {
                capture.wish(KeySwitch.of(dials), head.at()); // what an engine before this one has read of it is gone
            }
            boolean byHand = instance.takeReroll();
            boolean rolls = byHand || dials.isOn(Parameter.REROLL) && !before.isOn(Parameter.REROLL);
            if (rolls && engine.get().isPresent()) {
                reroll.ask(head, byHand);
            }
            before = dials;
        }

        /// A host that renders offline waits for this; one that plays live does not.
        private int settle(long blocks, Playhead head) {
            boolean isDue = !head.offline()
                    || hearing.get().isPresent()
                            && instance.isSettled(blocks)
                            && !song.isOver(); // else this cycle asked for nothing of the one that is open now
            if (isDue && blocks != lastSettled) {
                instance.host().settle(blocks);
                lastSettled = blocks;
                return 1;
            }
            return 0;
        }
    }
}
