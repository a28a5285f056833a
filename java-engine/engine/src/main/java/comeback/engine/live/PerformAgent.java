package comeback.engine.live;

import comeback.bridge.Parameter;
import comeback.bridge.Retirement;
import comeback.problem.Problem;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Brings what the board holds of each song to what the song says: performs what is new, recalls what was performed
/// before, publishes what is near the playhead. One line at a time, the most urgent first: the leads that are
/// due soon, what sounds beside these, then the same for what is due later.
final class PerformAgent implements Agent {
    private static final String USUAL_VOICE = "female";
    private static final double SOON_SECONDS = 8;

    private final List<Instance> instances;
    private final LineVoice voice;
    private final Publishing publishing;
    private final Upkeep upkeep;
    private boolean prepared;

    /// @param instances those that are open; others may be added and removed meanwhile
    PerformAgent(List<Instance> instances, LineVoice voice) {
        this.instances = instances;
        this.voice = voice;
        this.publishing = new Publishing(voice);
        this.upkeep = new Upkeep(voice);
    }

    @Override
    public String role() {
        return "perform";
    }

    @Override
    public int doWork() {
        if (!prepared) {
            prepared = true;
            prepare();
        }
        int done = 0;
        for (Instance instance : instances) {
            Playhead head = instance.playhead();
            if (head != null && head.sampleRate() > 0) {
                done += served(instance, head) ? 1 : 0;
            }
        }
        return done == 0 && voice.shelveNext() ? 1 : done;
    }

    /// Before anything is asked for. What fails here fails again, and is told, when a line wants it.
    private void prepare() {
        try {
            voice.prepare();
        } catch (Problem notWhole) {
            System.getLogger("comeback.engine").log(System.Logger.Level.DEBUG, notWhole.sentence());
        }
    }

    /// What goes wrong with one instance keeps none of the others waiting.
    private boolean served(Instance instance, Playhead head) {
        try {
            boolean atOnce = instance.takeGiveWay();
            Seen now = Seen.now(instance, head, System.nanoTime());
            if (!atOnce && instance.board().isIdle(now)) {
                return false;
            }
            boolean done = serve(instance, now, atOnce);
            instance.board().idle(done ? null : now);
            return done;
        } catch (RuntimeException | Error fault) {
            Faults.tell(instance, this, fault);
            return false;
        }
    }

    private boolean serve(Instance instance, Seen now, boolean atOnce) {
        String next = instance.preset(Parameter.VOICE, USUAL_VOICE);
        instance.refusals().under(new Refusals.Chances(now.tries(), now.slots(), next));
        Playhead head = now.head();
        List<Cue> cues = Cues.near(now.live(), now.mode(), head);
        instance.board()
                .keepOnly(
                        cues.stream().map(Cue::key).collect(Collectors.toSet()),
                        now.mode() == Mode.OFF || atOnce ? Retirement.NOW : Retirement.WHEN_SILENT);
        List<Cue> soon = Cues.within(SOON_SECONDS, cues, head);
        if (bringSoon(instance, soon, head)
                || bringSoon(instance, cues, head)
                || makeNext(instance, now.live())
                || keepUp(instance, now, cues)) {
            return true;
        }
        instance.performed(new Instance.Performed(head.blocks(), now.live()));
        return !head.offline() && whenIdle(instance, next, cues, head);
    }

    /// What nobody waits for.
    private boolean whenIdle(Instance instance, String next, List<Cue> cues, Playhead head) {
        List<Publishing.Wanted> coloured = cues.stream()
                .map(cue -> Publishing.Wanted.of(instance, cue, head))
                .toList();
        return bringNext(instance, coloured, head)
                || !instance.laysOwnWords() && attempt(instance, "voice", next, () -> voice.warm(next));
    }

    private boolean bringSoon(Instance instance, List<Cue> cues, Playhead head) {
        List<Publishing.Wanted> wanted = cues.stream()
                .map(cue -> Publishing.Wanted.of(instance, cue, head).soon(instance, head))
                .toList();
        return bringNext(instance, wanted, head);
    }

    private boolean bringNext(Instance instance, List<Publishing.Wanted> all, Playhead head) {
        for (Publishing.Wanted wanted : all) {
            Cue cue = wanted.cue();
            if (attempt(instance, cue.key(), wanted, () -> publishing.bring(instance, wanted, head))) {
                return true;
            }
        }
        for (Publishing.Wanted wanted : all) {
            Cue cue = wanted.cue();
            List<Object> layers = List.of("layers", cue.key());
            if (attempt(instance, layers, wanted, () -> publishing.layer(instance, wanted, head))) {
                return true;
            }
        }
        return false;
    }

    private boolean makeNext(Instance instance, Live live) {
        for (Making making : live.makings()) {
            if (making.isDone()) {
                pin(instance, making);
                return true;
            }
            if (attempt(instance, making.answer(), making, () -> makeNext(instance, making))) {
                return true;
            }
        }
        return false;
    }

    private boolean makeNext(Instance instance, Making making) {
        return publishing.performNext(instance, making) || publishing.layerNext(instance, making);
    }

    private boolean keepUp(Instance instance, Seen now, List<Cue> cues) {
        if (attempt(instance, "sing", List.of(now.live(), now.notes()), () -> upkeep.singNext(instance, cues))) {
            return true;
        }
        List<Object> asked = List.of(now.live(), now.dials().isOn(Parameter.FREEZE));
        if (attempt(instance, "freeze", asked, () -> upkeep.freezeNext(instance, now.live()))) {
            return true;
        }
        instance.refusals().add("freeze", asked); // done for this song, wherever the host is
        return false;
    }

    /// What cannot be done is told once and then left alone, for as long as nothing speaks for another try.
    private boolean attempt(Instance instance, Object thing, Object version, BooleanSupplier step) {
        Refusals refusals = instance.refusals();
        if (refusals.has(thing, version)) {
            return false;
        }
        try {
            return step.getAsBoolean();
        } catch (Problem unperformable) {
            if (refusals.isNews(unperformable.sentence())) {
                instance.notice(unperformable.sentence());
            }
        } catch (RuntimeException | Error fault) {
            Faults.tell(instance, this, fault);
        }
        refusals.add(thing, version);
        return false;
    }

    private void pin(Instance instance, Making making) {
        instance.edit(live -> live.making(making.answer())
                .filter(Making::isDone)
                .map(done -> live.pinned(done, done.take(voice.models(done.voice()))))
                .orElse(live));
    }
}
