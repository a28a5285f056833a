package comeback.bridge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the plugin's shell asks of the engine, away from the audio thread.
public sealed interface Command {
    /// The state was opened, or set anew: from now on this is the song.
    ///
    /// @param song the song document's JSON, or null for an empty one
    /// @param opening the shell's number for it, which it wants to hear before anything of this song; -1 for none
    record Open(@Nullable String song, long opening, Typed typed, Slots slots) implements Command {}

    /// The producer has typed something.
    ///
    /// @param lyrics their own words, lines parted by newlines
    /// @param topic what to write about
    /// @param hotWords names to listen for
    record Typed(String lyrics, String topic, List<String> hotWords) implements Command {
        public static final Typed NOTHING = new Typed("", "", List.of());

        public Typed {
            hotWords = List.copyOf(hotWords);
        }
    }

    /// Which presets the slots of the style and the voice parameter mean, by name; null for an empty slot.
    record Slots(List<@Nullable String> styles, List<@Nullable String> voices) implements Command {
        public static final Slots NONE = new Slots(List.of(), List.of());
    }

    /// Another take of the turn at the playhead.
    record Reroll() implements Command {}

    /// Another of a turn's takes.
    record Choose(int turn, int take) implements Command {}

    /// A turn's take is to stay, or need not stay any more.
    record Lock(int turn, int take, boolean on) implements Command {}

    /// A turn's take is to go, and with its last one the turn.
    ///
    /// @param take or -1 for all of them
    record Clear(int turn, int take) implements Command {}
}
