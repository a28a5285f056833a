package comeback.engine.live;

import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import comeback.song.Turn;
import java.util.Optional;

/// What an instance does, in the order of the mode parameter.
enum Mode {
    OFF(null),
    BATTLE(Turn.Kind.BATTLE),
    WRITE(Turn.Kind.WRITE),
    SAY(Turn.Kind.SAY);

    private final Turn.@org.jspecify.annotations.Nullable Kind plays;

    Mode(Turn.@org.jspecify.annotations.Nullable Kind plays) {
        this.plays = plays;
    }

    /// Off while the plugin is bypassed.
    static Mode of(Parameters dials) {
        int index = Math.clamp(dials.whole(Parameter.MODE), 0, values().length - 1);
        return dials.isOn(Parameter.BYPASS) ? OFF : values()[index];
    }

    /// The turns that play in this mode.
    Optional<Turn.Kind> plays() {
        return Optional.ofNullable(plays);
    }
}
