package comeback.engine.live;

import comeback.bridge.Parameter;
import comeback.perform.Melody;
import comeback.song.FrozenSound;
import comeback.song.PinnedLine;
import comeback.song.PinnedSyllable;
import comeback.song.PinnedTake;
import comeback.song.Pinning;
import comeback.time.PpqRange;
import java.util.List;
import java.util.Optional;

/// Changes to pinned lines that can wait until everything near the playhead sounds.
final class Upkeep {
    private final LineVoice voice;

    Upkeep(LineVoice voice) {
        this.voice = voice;
    }

    /// A line that has just been played over is sung, from the next time on, on the notes that came in meanwhile; not
    /// one of a locked turn.
    ///
    /// @return whether there was one
    boolean singNext(Instance instance, List<Cue> cues) {
        for (Cue cue : cues) {
            PinnedLine line = cue.line();
            PinnedTake take = cue.take();
            if (line != null
                    && take != null
                    && !isLocked(instance, cue)
                    && instance.notes().hasPassed(range(line))) {
                Melody wanted = instance.notes()
                        .at(line.syllables().stream()
                                .map(PinnedSyllable::planned)
                                .toList());
                if (!wanted.equals(Pinning.melody(line))) {
                    Optional<PinnedLine> sung = sung(instance, take, cue, wanted);
                    sung.ifPresent(now -> instance.edit(live -> live.replaced(line, now)));
                    return sung.isPresent();
                }
            }
        }
        return false;
    }

    private static boolean isLocked(Instance instance, Cue cue) {
        Live live = instance.live();
        int turn = live.turn(cue.answer());
        return turn >= 0 && live.song().turns().get(turn).locked();
    }

    private Optional<PinnedLine> sung(Instance instance, PinnedTake take, Cue cue, Melody melody) {
        return voice.again(instance, take, cue.index(), cue.bpm(), melody)
                .flatMap(lead -> voice.layeredAgain(take, cue.index(), cue.bpm(), lead));
    }

    /// Keeps the sound of a line that plays in the song, or takes it out, as the producer wants it.
    ///
    /// @return whether there was one
    boolean freezeNext(Instance instance, Live live) {
        boolean wanted = instance.dials().isOn(Parameter.FREEZE);
        Optional<PinnedLine> next = live.song().turns().stream()
                .flatMap(turn -> turn.chosenTake().stream())
                .flatMap(take -> take.lines().stream())
                .filter(line -> wanted == (line.frozen() == null))
                .findFirst();
        next.ifPresent(line -> {
            PinnedLine kept = wanted
                    ? voice.frozen(line)
                    : line.with((FrozenSound) null).with(line.layers().frozen(part -> null));
            instance.edit(now -> now.replaced(line, kept));
        });
        return next.isPresent();
    }

    private static PpqRange range(PinnedLine line) {
        return new PpqRange(
                line.firstVowel(), line.syllables().getLast().planned().plus(0.25));
    }
}
