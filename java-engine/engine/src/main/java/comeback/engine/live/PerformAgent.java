package comeback.engine.live;

import comeback.bridge.Parameter;
import comeback.bridge.Retirement;
import comeback.deliver.HostClips;
import comeback.deliver.LineNotes;
import comeback.deliver.LineSound;
import comeback.perform.Colour;
import comeback.perform.Melody;
import comeback.problem.Problem;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.Pinning;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Brings what the board holds of each song to what the song says: performs what is new, recalls what was performed
/// before, publishes what is near the playhead. One line at a time, the most urgent first.
final class PerformAgent implements Agent {
    private static final double AT_ONCE_SECONDS = 1.5;
    private static final String USUAL_VOICE = "female";

    private final List<Instance> instances;
    private final LineVoice voice;
    private final Upkeep upkeep;
    private final Map<String, String> models;
    private final Set<Object> refused = new HashSet<>();
    private boolean prepared;

    /// @param instances those that are open; others may be added and removed meanwhile
    /// @param models sha256 of what performs, to be noted in each take
    PerformAgent(List<Instance> instances, LineVoice voice, Map<String, String> models) {
        this.instances = instances;
        this.voice = voice;
        this.upkeep = new Upkeep(voice);
        this.models = models;
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
        return done;
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
            return serve(instance, head);
        } catch (RuntimeException | Error fault) {
            Faults.tell(instance, this, fault);
            return false;
        }
    }

    private boolean serve(Instance instance, Playhead head) {
        boolean atOnce = instance.takeGiveWay();
        Live live = instance.live();
        Mode mode = instance.isSilenced() ? Mode.OFF : instance.mode();
        List<Cue> cues = Cues.near(live, mode, head);
        instance.board()
                .keepOnly(
                        cues.stream().map(Cue::key).collect(Collectors.toSet()),
                        mode == Mode.OFF || atOnce ? Retirement.NOW : Retirement.WHEN_SILENT);
        for (Cue cue : cues) {
            if (attempt(instance, cue, () -> bring(instance, live, cue, head))) {
                return true;
            }
        }
        for (Making making : live.makings()) {
            if (making.isDone()) {
                pin(instance, making);
                return true;
            }
            if (attempt(instance, making, () -> performNext(instance, making))) {
                return true;
            }
        }
        if (attempt(instance, List.of(instance, "sing"), () -> upkeep.singNext(instance, cues))
                || attempt(instance, List.of(instance, "freeze"), () -> upkeep.freezeNext(instance, live))) {
            return true;
        }
        instance.performed(new Instance.Performed(head.blocks(), live));
        String next = instance.preset(Parameter.VOICE, USUAL_VOICE);
        return !head.offline() && attempt(instance, next, () -> voice.warm(next));
    }

    /// What cannot be done is told once and then left alone.
    private boolean attempt(Instance instance, Object what, BooleanSupplier step) {
        if (refused.contains(what)) {
            return false;
        }
        try {
            return step.getAsBoolean();
        } catch (Problem unperformable) {
            instance.notice(unperformable.sentence());
        } catch (RuntimeException | Error fault) {
            Faults.tell(instance, this, fault);
        }
        refused.add(what);
        return false;
    }

    /// Does the next thing that a cue needs; false when it needs nothing, or nothing can be done now.
    private boolean bring(Instance instance, Live live, Cue cue, Playhead head) {
        PinnedLine line = cue.line();
        if (line == null) {
            return live.makings().stream()
                    .filter(making -> Cue.key(making.answer(), cue.index()) == cue.key())
                    .anyMatch(making -> performNext(instance, making));
        }
        double bpm = instance.tempo().at(cue.firstVowel());
        PinnedTake take = cue.take();
        if (take == null || TempoMemory.same(cue.bpm(), bpm) || waitsForTempo(instance, cue, head)) {
            return publish(instance, cue, line, cue.bpm(), head);
        }
        PinnedLine anew = instance.retimed().at(line, bpm);
        if (anew == null) {
            Optional<PinnedLine> performed = voice.again(instance, take, cue.index(), bpm, Pinning.melody(line));
            if (performed.isEmpty()) {
                return false;
            }
            anew = performed.get();
            instance.retimed().put(line, bpm, anew);
        }
        return publish(instance, cue, anew, bpm, head);
    }

    /// While the tempo moves, only what is due at once is performed anew.
    private static boolean waitsForTempo(Instance instance, Cue cue, Playhead head) {
        return !instance.tempo().isSteady() && cue.firstVowel().since(head.at()) > head.quartersIn(AT_ONCE_SECONDS);
    }

    private boolean performNext(Instance instance, Making making) {
        Optional<Integer> next = making.nextLine();
        if (next.isEmpty()) {
            return false;
        }
        int index = next.get();
        Melody melody = instance.notes()
                .held(making.lyric().lines().get(index).syllables().size());
        PinnedLine line = voice.perform(instance, making.lyric(), index, making.voice(), melody);
        instance.edit(live -> live.change(
                making.answer(),
                now -> now.performed().size() == index
                                && now.lyric()
                                        .lines()
                                        .get(index)
                                        .equals(making.lyric().lines().get(index))
                        ? now.with(line)
                        : now));
        return true;
    }

    private void pin(Instance instance, Making making) {
        instance.edit(live -> live.making(making.answer())
                .filter(Making::isDone)
                .map(done -> live.pinned(done, done.take(models)))
                .orElse(live));
    }

    private boolean publish(Instance instance, Cue cue, PinnedLine line, double bpm, Playhead head) {
        Colour colour = new Colour(
                instance.dials().value(Parameter.PITCH), instance.dials().value(Parameter.FORMANT));
        Board.Version version = new Board.Version(line, bpm, head.sampleRate(), colour);
        if (instance.board().has(cue.key(), version)) {
            return false;
        }
        LineSound sound = new LineSound(line.score().leadFrames(), voice.sound(line, colour));
        LineNotes notes = notes(cue, line, bpm);
        return instance.board()
                .publish(
                        cue.key(),
                        version,
                        generation -> HostClips.clip(cue.key(), generation, sound, notes, head.sampleRate()));
    }

    private static LineNotes notes(Cue cue, PinnedLine line, double bpm) {
        return new LineNotes(
                bpm,
                line.firstVowel(),
                line.syllables().stream()
                        .map(each ->
                                new LineNotes.Syllable(each.declared(), each.accent(), each.stressed(), each.rhymes()))
                        .toList(),
                cue.barLines());
    }
}
