package comeback.bridge;

import comeback.time.Ppq;
import org.jspecify.annotations.Nullable;

/// The consumer's side of the ring of notes that the host sent in. One thread at a time.
final class NotesToEngine {
    private static final NoteIn.Kind[] KINDS = NoteIn.Kind.values();

    private final Region region;
    private long read;

    NotesToEngine(Region region) {
        this.region = region;
        this.read = region.acquire(SessionLayout.NOTES_READ);
    }

    /// The oldest waiting note; one of an unknown kind, or without a place in time, is passed over.
    @Nullable
    NoteIn next() {
        long written = region.acquire(SessionLayout.NOTES_WRITTEN);
        NoteIn note = null;
        while (note == null && read < written) {
            note = at(SessionLayout.NOTES + (int) (read % SessionLayout.NOTE_CAPACITY) * SessionLayout.NOTE_BYTES);
            region.release(SessionLayout.NOTES_READ, ++read);
        }
        return note;
    }

    private @Nullable NoteIn at(int place) {
        double quarters = region.readDouble(place + 8);
        int kind = region.readByte(place + 16) - 1;
        if (!Double.isFinite(quarters) || kind < 0 || kind >= KINDS.length) {
            return null;
        }
        return new NoteIn(
                region.readLong(place),
                new Ppq(quarters),
                KINDS[kind],
                region.readByte(place + 17) & 0xFF,
                region.readByte(place + 18) & 0xFF,
                region.readByte(place + 19) & 0xFF);
    }
}
