package comeback.bridge;

import org.jspecify.annotations.Nullable;

/// What passes between a plugin's shell and the engine in messages: JSON, whole, in order.
///
/// Any engine thread; no call waits for the message thread or the audio thread.
public interface ControlLine {
    /// The oldest waiting command, or null when none waits.
    @Nullable
    String nextCommand();

    void report(String json);

    /// Gives the shell the whole song document to keep in the plugin's state.
    void document(String json);

    /// Says how the engine is, `SessionLayout.STATE_...`; `sentence` tells why it failed, else it is empty.
    void status(int state, String sentence);
}
