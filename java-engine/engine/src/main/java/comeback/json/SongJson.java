package comeback.json;

import comeback.song.SongDocument;

/// The song document as canonical JSON: keys sorted, no blanks, every number as short as reads back equal, floats in
/// base64 (little-endian). The same document gives the same bytes.
public final class SongJson {
    /// What this version writes, and the newest that it reads.
    public static final int SCHEMA = 1;

    private SongJson() {}

    public static String write(SongDocument song) {
        throw new UnsupportedOperationException("pending");
    }

    /// @throws comeback.problem.Problem when it is no song document, is not whole, or was made by a newer version
    public static SongDocument read(String json) {
        throw new UnsupportedOperationException("pending");
    }
}
