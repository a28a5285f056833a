package comeback.engine;

import comeback.wave.Sound;
import java.util.List;

/// Whom we answer: a recording, or typed words.
public sealed interface Opponent {
    /// What to call them on screen.
    String name();

    /// A recording, any sample rate, that begins on its turn's first bar line.
    record Recorded(String name, Sound sound) implements Opponent {}

    /// Words without sound: they take no time, and the ear is not used.
    record Typed(String name, List<String> lines) implements Opponent {
        public Typed {
            lines = List.copyOf(lines);
        }
    }
}
