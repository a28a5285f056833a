package comeback.engine.live;

import comeback.bridge.NoteIn;
import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import java.util.Optional;

/// What a producer asks for beyond the pattern: by a note on channel 16, or by the turn parameter, whose values have
/// the same order.
enum KeySwitch {
    PATTERN,
    LISTEN,
    ANSWER,
    STOP;

    static final int CHANNEL = 15;
    private static final int FIRST_NOTE = 24;

    /// What the turn parameter says.
    static KeySwitch of(Parameters dials) {
        return of(dials.whole(Parameter.TURN));
    }

    private static KeySwitch of(int turn) {
        return values()[Math.clamp(turn, 0, values().length - 1)];
    }

    /// The switch that a note is, if it is one: 24 listen, 25 answer now, 26 stop, on channel 16; or what the turn
    /// parameter says from there on.
    static Optional<KeySwitch> of(NoteIn note) {
        if (note.kind() == NoteIn.Kind.TURN) {
            return Optional.of(of(note.note()));
        }
        int index = note.note() - FIRST_NOTE + 1;
        boolean isSwitch = note.kind() == NoteIn.Kind.ON && note.channel() == CHANNEL && index >= 1 && index <= 3;
        return isSwitch ? Optional.of(values()[index]) : Optional.empty();
    }
}
