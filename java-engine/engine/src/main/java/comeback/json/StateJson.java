package comeback.json;

import comeback.perform.Colour;
import comeback.problem.Problem;
import comeback.song.SongDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What of a plugin's saved state is needed to sound its pinned takes without a host.
///
/// @param colour as the state's pitch and formant parameters say
public record StateJson(SongDocument song, Colour colour) {
    private static final String NAME = "plugin state";

    /// @throws Problem when the file is missing, no state, holds no song, or was saved by a newer version
    public static StateJson read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new Problem(
                    "The file %s cannot be read: check that it is there and is UTF-8 text.".formatted(file),
                    unreadable);
        }
    }

    /// Fields that only concern the plugin's shell are not looked at.
    static StateJson read(String json) {
        JsonFields state = JsonFields.parse(json, NAME);
        int schema = state.whole("schema");
        if (schema > SongJson.SCHEMA) {
            throw new Problem(
                    "This state was saved by a newer Comeback (schema %d; this one knows %d): update Comeback to read it."
                            .formatted(schema, SongJson.SCHEMA));
        }
        if (state.isNull("song")) {
            throw new Problem("The plugin state holds no song: let the plugin answer once, then save the project.");
        }
        JsonFields parameters = state.object("parameters");
        Colour colour = new Colour(parameters.numberOr("pitch", 0), parameters.numberOr("formant", 0));
        return new StateJson(SongJson.read(state.object("song")), colour);
    }
}
