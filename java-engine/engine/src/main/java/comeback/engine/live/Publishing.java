package comeback.engine.live;

import comeback.bridge.Parameter;
import comeback.deliver.HostClips;
import comeback.deliver.LineNotes;
import comeback.deliver.LineSound;
import comeback.perform.Colour;
import comeback.perform.Melody;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.Pinning;
import java.util.Optional;

/// Brings one line at a time to an instance's board: performed if it is new, recalled if it was performed before. The
/// performing thread's own.
final class Publishing {
    private static final double AT_ONCE_SECONDS = 1.5;

    private final LineVoice voice;

    Publishing(LineVoice voice) {
        this.voice = voice;
    }

    /// All that the sound of a cue depends on.
    record Wanted(Cue cue, double bpm, int sampleRate, Colour colour) {
        static Wanted of(Instance instance, Cue cue, Playhead head) {
            Colour colour = new Colour(
                    instance.dials().value(Parameter.PITCH), instance.dials().value(Parameter.FORMANT));
            return new Wanted(cue, instance.tempo().at(cue.firstVowel()), head.sampleRate(), colour);
        }
    }

    /// Does the next thing that a cue needs; false when it needs nothing, or nothing can be done now.
    ///
    /// @throws comeback.problem.Problem when it cannot be performed
    boolean bring(Instance instance, Wanted wanted, Playhead head) {
        Cue cue = wanted.cue();
        PinnedLine line = cue.line();
        if (line == null) {
            return cue.making() != null && performNext(instance, cue.making());
        }
        PinnedTake take = cue.take();
        if (take == null || TempoMemory.same(cue.bpm(), wanted.bpm()) || waitsForTempo(instance, cue, head)) {
            return publish(instance, wanted, line, cue.bpm());
        }
        PinnedLine anew = instance.retimed().at(line, wanted.bpm());
        if (anew == null) {
            Optional<PinnedLine> performed =
                    voice.again(instance, take, cue.index(), wanted.bpm(), Pinning.melody(line));
            if (performed.isEmpty()) {
                return false;
            }
            anew = performed.get();
            instance.retimed().put(line, wanted.bpm(), anew);
        }
        return publish(instance, wanted, anew, wanted.bpm());
    }

    /// While the tempo moves, only what is due at once is performed anew.
    private static boolean waitsForTempo(Instance instance, Cue cue, Playhead head) {
        return !instance.tempo().isSteady() && cue.firstVowel().since(head.at()) > head.quartersIn(AT_ONCE_SECONDS);
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

    private boolean publish(Instance instance, Wanted wanted, PinnedLine line, double bpm) {
        long key = wanted.cue().key();
        Board.Version version = new Board.Version(line, bpm, wanted.sampleRate(), wanted.colour());
        if (instance.board().has(key, version)) {
            return false;
        }
        LineSound sound = new LineSound(line.score().leadFrames(), voice.sound(line, wanted.colour()));
        LineNotes notes = Pinning.notes(line, bpm, wanted.cue().barLines());
        return instance.board()
                .publish(
                        key, version, generation -> HostClips.clip(key, generation, sound, notes, wanted.sampleRate()));
    }
}
