package comeback.engine.live;

import comeback.bridge.Command;
import comeback.bridge.Parameters;
import java.util.concurrent.TimeUnit;

/// All that the performing of an instance depends on, as it stood at one moment.
///
/// @param tempo revision of what the host's tempo is expected to be
/// @param notes revision of the notes that came in
/// @param tries how often what fails was to be tried again
/// @param atNanos that moment, by a clock
record Seen(
        Live live,
        Mode mode,
        Playhead head,
        Parameters dials,
        Command.Slots slots,
        long tempo,
        long notes,
        int tries,
        long atNanos) {
    /// What does not show here, such as the dictionary that is there at last, is seen that much later.
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    static Seen now(Instance instance, Playhead head, long nowNanos) {
        return new Seen(
                instance.live(),
                instance.isSilenced() ? Mode.OFF : instance.mode(),
                head,
                instance.dials(),
                instance.slots(),
                instance.tempo().revision(),
                instance.notes().revision(),
                instance.tries(),
                nowNanos);
    }

    /// Whether nothing has changed since, not so long ago. The song must be the very same: who waits for it to be
    /// performed waits for that one.
    boolean isAsIn(Seen before) {
        return atNanos - before.atNanos < LONGEST_NANOS
                && live == before.live
                && mode == before.mode
                && tempo == before.tempo
                && notes == before.notes
                && tries == before.tries
                && slots == before.slots
                && head.equals(before.head)
                && dials.equals(before.dials);
    }
}
