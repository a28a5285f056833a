package comeback.bridge;

import java.util.function.LongPredicate;

/// The clips that the audio thread may play, in the region's slots and pool.
///
/// ```
///            publish              retire                 audio thread
///     free ──────────▶ ready ──────────────▶ retiring ──────────────▶ free, its room is the pool's again
/// ```
///
/// Any engine thread; the audio thread is never waited for. A clip stays as published until the audio thread lets go of
/// it, so its room comes back only while the host processes blocks.
public final class ClipBoard {
    private final ClipSlot[] slots = new ClipSlot[SessionLayout.CLIP_SLOTS];
    private final Held[] held = new Held[SessionLayout.CLIP_SLOTS];
    private final PoolRoom room = new PoolRoom(SessionLayout.POOL, SessionLayout.POOL_BYTES);

    /// Takes over what an engine before has published.
    ///
    /// @throws IllegalArgumentException when that does not lie in the pool
    ClipBoard(Region region) {
        for (int i = 0; i < slots.length; i++) {
            ClipSlot slot = new ClipSlot(region, i);
            slots[i] = slot;
            if (slot.state() != ClipSlot.FREE) {
                held[i] = new Held(slot.key(), slot.generation(), slot.samplesOffset(), slot.poolBytes());
                room.takeAt(slot.samplesOffset(), slot.poolBytes());
            }
        }
        region.raise(SessionLayout.CLIPS_CHANGED); // the engine before may have ended between a change and its count
    }

    /// What the engine wrote into a slot, remembered here since the slot itself may be free already.
    private record Held(long key, long generation, int pool, long poolBytes) {}

    /// Publishes `clip`, then retires older versions of it as soon as they are silent.
    ///
    /// @return true when the clip, or a newer version of it, is there; false when no slot or no room was free:
    ///     nothing has changed then, and it may be tried again after the host's next blocks
    public synchronized boolean publish(Clip clip) {
        reclaim();
        if (isReady(clip.key(), generation -> generation >= clip.generation())) {
            return true;
        }
        int index = freeSlot();
        int pool = index < 0 ? -1 : room.take(ClipSlot.poolBytes(clip));
        if (pool < 0) {
            return false;
        }
        slots[index].write(clip, pool);
        held[index] = new Held(clip.key(), clip.generation(), pool, ClipSlot.poolBytes(clip));
        for (int i = 0; i < slots.length; i++) {
            Held other = held[i];
            if (i != index && other != null && other.key == clip.key()) {
                retire(slots[i], Retirement.WHEN_SILENT);
            }
        }
        return true;
    }

    /// Retires all versions of `key`; one that is to go when silent may still be told to go now.
    public synchronized void retire(long key, Retirement how) {
        for (int i = 0; i < slots.length; i++) {
            Held clip = held[i];
            if (clip != null && clip.key == key) {
                retire(slots[i], how);
            }
        }
    }

    public synchronized void retireAll(Retirement how) {
        for (int i = 0; i < slots.length; i++) {
            if (held[i] != null) {
                retire(slots[i], how);
            }
        }
    }

    /// Whether this very version is published and not retired.
    public synchronized boolean holds(long key, long generation) {
        return isReady(key, held -> held == generation);
    }

    /// Slots that are free now.
    public synchronized int free() {
        reclaim();
        int free = 0;
        for (Held clip : held) {
            free += clip == null ? 1 : 0;
        }
        return free;
    }

    private boolean isReady(long key, LongPredicate generation) {
        for (int i = 0; i < slots.length; i++) {
            Held clip = held[i];
            if (clip != null
                    && clip.key == key
                    && generation.test(clip.generation)
                    && slots[i].state() == ClipSlot.READY) {
                return true;
            }
        }
        return false;
    }

    private int freeSlot() {
        for (int i = 0; i < slots.length; i++) {
            if (held[i] == null) {
                return i;
            }
        }
        return -1;
    }

    /// Gives the pool back what the audio thread has let go of.
    private void reclaim() {
        for (int i = 0; i < slots.length; i++) {
            Held clip = held[i];
            if (clip != null && slots[i].state() == ClipSlot.FREE) {
                room.give(clip.pool, clip.poolBytes);
                held[i] = null;
            }
        }
    }

    private static void retire(ClipSlot slot, Retirement how) {
        long target = how == Retirement.NOW ? ClipSlot.RETIRE_NOW : ClipSlot.RETIRE_WHEN_SILENT;
        if (!slot.change(ClipSlot.READY, target) && how == Retirement.NOW) {
            slot.change(ClipSlot.RETIRE_WHEN_SILENT, ClipSlot.RETIRE_NOW);
        }
    }
}
