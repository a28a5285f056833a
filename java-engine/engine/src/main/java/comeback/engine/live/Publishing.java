package comeback.engine.live;

import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import comeback.deliver.HostClips;
import comeback.deliver.LineNotes;
import comeback.deliver.LineSound;
import comeback.perform.Colour;
import comeback.perform.Melody;
import comeback.perform.Performer;
import comeback.song.PinnedLayers;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.Pinning;
import comeback.time.Meter;
import java.util.Optional;

/// Brings one line at a time to an instance's board: performed if it is new, recalled if it was performed before. Its
/// lead is there first; a second version, with all layers, follows. The performing thread's own.
final class Publishing {
    private static final double AT_ONCE_SECONDS = 1.5;
    private static final double LONGEST_BLOCK_SECONDS = 0.3;
    private static final double COLOUR_STEPS = 10;

    private final LineVoice voice;

    Publishing(LineVoice voice) {
        this.voice = voice;
    }

    /// All that the sound of a cue and its notes depend on.
    record Wanted(Cue cue, double bpm, int sampleRate, Colour colour, Meter meter) {
        /// What is wanted of a cue as the dials stand.
        static Wanted of(Instance instance, Cue cue, Playhead head) {
            double bpm = instance.tempo().at(cue.firstVowel());
            return new Wanted(
                    cue,
                    bpm,
                    head.sampleRate(),
                    colour(instance.dials()),
                    head.grid().meter());
        }

        /// The same in the colour in which it sounds, unless it does not, or is about to begin: a dial that moves is
        /// followed by the lines it moves for, and by the others once there is time.
        Wanted soon(Instance instance, Playhead head) {
            boolean begins = Cues.begins(cue, head);
            return new Wanted(
                    cue,
                    bpm,
                    sampleRate,
                    begins ? colour : instance.board().colour(cue.key()).orElse(colour),
                    meter);
        }

        /// In steps that nobody hears, so that a dial is not followed in more of them.
        private static Colour colour(Parameters dials) {
            return new Colour(
                    Math.rint(dials.value(Parameter.PITCH) * COLOUR_STEPS) / COLOUR_STEPS,
                    Math.rint(dials.value(Parameter.FORMANT) * COLOUR_STEPS) / COLOUR_STEPS);
        }
    }

    /// Does the next thing that the lead of a cue needs; false when it needs nothing, or nothing can be done now.
    ///
    /// @throws comeback.problem.Problem when it cannot be performed
    boolean bring(Instance instance, Wanted wanted, Playhead head) {
        Cue cue = wanted.cue();
        PinnedLine line = cue.line();
        if (line == null) {
            return cue.making() != null && performNext(instance, cue.making());
        }
        PinnedTake take = cue.take();
        if (take == null || isAtItsTempo(wanted)) {
            return publishLead(instance, wanted, line, cue.bpm(), head);
        }
        if (waitsForTempo(instance, cue, line, head)) {
            return !instance.board().holds(cue.key()) && publishLead(instance, wanted, line, cue.bpm(), head);
        }
        Retimed.Again anew = instance.retimed().at(line, wanted.bpm());
        if (anew == null) {
            Optional<PinnedLine> performed =
                    voice.again(instance, take, cue.index(), wanted.bpm(), Pinning.melody(line));
            if (performed.isEmpty()) {
                return false;
            }
            anew = new Retimed.Again(performed.get(), line.layers().isEmpty());
            instance.retimed().put(line, wanted.bpm(), anew);
        }
        return publishLead(instance, wanted, anew.line(), wanted.bpm(), head);
    }

    /// Does the next thing that the other layers of a cue need, once its lead is there: as `bring` does for that.
    boolean layer(Instance instance, Wanted wanted, Playhead head) {
        Cue cue = wanted.cue();
        PinnedLine line = cue.line();
        Making making = cue.making();
        PinnedTake take = cue.take();
        if (line == null) {
            return false;
        }
        if (making != null && making.layered() <= cue.index()) {
            return layerNext(instance, making);
        }
        if (take == null || isAtItsTempo(wanted)) {
            return publish(instance, wanted, line, cue.bpm(), head);
        }
        if (waitsForTempo(instance, cue, line, head)) {
            return false;
        }
        Retimed.Again anew = instance.retimed().at(line, wanted.bpm());
        if (anew == null || anew.isLayered()) {
            return anew != null && publish(instance, wanted, anew.line(), wanted.bpm(), head);
        }
        Optional<PinnedLine> layered = voice.layeredAgain(take, cue.index(), wanted.bpm(), anew.line());
        layered.ifPresent(now -> instance.retimed().put(line, wanted.bpm(), new Retimed.Again(now, true)));
        return layered.isPresent();
    }

    private static boolean isAtItsTempo(Wanted wanted) {
        return TempoMemory.same(wanted.cue().bpm(), wanted.bpm());
    }

    /// While the tempo moves, only what is due at once is performed anew: of a host that waits, what begins with its
    /// next frames. The rest stays as it is, and so does what has begun.
    private static boolean waitsForTempo(Instance instance, Cue cue, PinnedLine line, Playhead head) {
        double ahead = cue.firstVowel().since(head.at());
        double leadSeconds = line.score().leadFrames() / (double) Performer.SAMPLE_RATE;
        double soon = head.offline() ? leadSeconds + LONGEST_BLOCK_SECONDS : AT_ONCE_SECONDS;
        return !instance.tempo().isSteady() && (ahead < 0 || ahead > head.quartersIn(soon));
    }

    /// Performs the next line of a take that is being made; false when none is fixed.
    ///
    /// @throws comeback.problem.Problem when it cannot be performed
    boolean performNext(Instance instance, Making making) {
        Optional<Integer> next = making.nextLine();
        if (next.isEmpty()) {
            return false;
        }
        int index = next.get();
        Melody melody = instance.notes()
                .held(making.lyric().lines().get(index).syllables().size());
        PinnedLine line = voice.perform(instance, making.lyric(), index, making.voice(), making.inputs(), melody);
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

    /// Gives the next line of a take that is being made what sounds beside its lead; false when none waits for it.
    ///
    /// @throws comeback.problem.Problem when it cannot be performed
    boolean layerNext(Instance instance, Making making) {
        Optional<Integer> next = making.nextToLayer();
        if (next.isEmpty()) {
            return false;
        }
        int index = next.get();
        PinnedLine lead = making.performed().get(index);
        PinnedLine layered = voice.layered(making.lyric(), index, making.inputs(), lead);
        instance.edit(live -> live.change(
                making.answer(),
                now -> now.layered() == index
                                && now.performed().size() > index
                                && now.performed().get(index) == lead
                        ? now.layered(layered)
                        : now));
        return true;
    }

    /// Publishes a line without its other layers, unless it is there already, with or without them.
    private boolean publishLead(Instance instance, Wanted wanted, PinnedLine line, double bpm, Playhead head) {
        return !instance.board().has(wanted.cue().key(), version(wanted, line, bpm))
                && publish(instance, wanted, line.with(PinnedLayers.NONE), bpm, head);
    }

    private boolean publish(Instance instance, Wanted wanted, PinnedLine line, double bpm, Playhead head) {
        long key = wanted.cue().key();
        Board.Version version = version(wanted, line, bpm);
        if (instance.board().has(key, version)) {
            return false;
        }
        LineSound sound = voice.sound(line, wanted.colour());
        LineNotes notes = Pinning.notes(line, bpm, wanted.cue().barLines(head.grid()));
        return instance.board()
                .publish(
                        key,
                        version,
                        head.blocks(),
                        generation -> HostClips.clip(key, generation, sound, notes, wanted.sampleRate()));
    }

    private static Board.Version version(Wanted wanted, PinnedLine line, double bpm) {
        return new Board.Version(line, bpm, wanted.sampleRate(), wanted.colour(), wanted.meter());
    }
}
