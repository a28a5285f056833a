package comeback.engine.live;

import comeback.bridge.NoteIn;
import comeback.perform.Melody;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The notes that came in on the host's current run, for the voice to be pitched by. Written by the listening agent,
/// read by the performing one.
final class NoteLane {
    /// A note from `on` to `off`; null while it is held.
    private record Held(
            int note, int channel, Ppq on, @Nullable Ppq off) {
        boolean sounds(Ppq at) {
            return !at.isBefore(on) && (off == null || at.isBefore(off));
        }
    }

    private final List<Held> notes = new ArrayList<>();
    private @Nullable PpqRange passed;
    private long revision;

    /// Another number whenever a line may be to be sung otherwise than before.
    synchronized long revision() {
        return revision;
    }

    synchronized void take(NoteIn note) {
        revision++;
        switch (note.kind()) {
            case ON -> notes.add(new Held(note.note(), note.channel(), note.at(), null));
            case OFF -> release(note.at(), note.note(), note.channel());
            case ALL_OFF -> release(note.at(), -1, -1);
        }
    }

    private void release(Ppq at, int note, int channel) {
        notes.replaceAll(held -> held.off() == null && (note < 0 || held.note() == note && held.channel() == channel)
                ? new Held(held.note(), held.channel(), held.on(), at)
                : held);
    }

    /// The host has played on to `at`.
    synchronized void pass(Ppq at) {
        PpqRange before = passed;
        revision += before != null && before.end().equals(at) ? 0 : 1;
        boolean goesOn = before != null && !at.isBefore(before.end()) && at.since(before.end()) < 1;
        if (goesOn) {
            passed = new PpqRange(before.start(), at);
        } else {
            notes.removeIf(held -> held.off() != null);
            passed = new PpqRange(at, at);
        }
    }

    /// The host stands: what is held stays held.
    synchronized void stand() {
        revision += passed == null ? 0 : 1;
        passed = null;
    }

    /// Whether the host has just played all of `range`, so that what came in is all there is.
    synchronized boolean hasPassed(PpqRange range) {
        PpqRange run = passed;
        return run != null && !range.start().isBefore(run.start()) && !run.end().isBefore(range.end());
    }

    /// The note for each place, the one that began last where several sound; where none did, the style's own contour.
    synchronized Melody at(List<Ppq> places) {
        Map<Integer, Double> melody = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            for (Held held : notes) {
                if (held.sounds(places.get(i))) {
                    melody.put(i, (double) held.note());
                }
            }
        }
        return new Melody(melody);
    }

    /// The note that is held now on every one of so many syllables, or the style's own contour while none is.
    synchronized Melody held(int syllables) {
        Melody melody = Melody.NONE;
        for (Held held : notes) {
            if (held.off() == null) {
                melody = Melody.held(held.note(), syllables);
            }
        }
        return melody;
    }
}
