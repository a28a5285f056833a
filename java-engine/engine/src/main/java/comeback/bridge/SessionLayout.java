package comeback.bridge;

/// Where everything lies in the region that one plugin instance shares with the engine, in bytes from its start.
///
/// The picture, and the rules for changing it, are in `plugin-native/wire/include/wire/SessionLayout.h`; golden bytes
/// in `tests/wire` hold both to it.
public final class SessionLayout {
    public static final int MAGIC = 0x4D534243;
    public static final int VERSION = 3;

    public static final int HEAD = 0;
    public static final int HEAD_BYTES = 64;
    public static final int TRANSPORT = 64;
    public static final int BLOCKS_DONE = 192;
    public static final int BLOCKS_LATE = 200;
    public static final int CLIPS_LATE = 208;
    public static final int BLOCKS_SETTLED = 256;
    public static final int ENGINE_STATE = 264;
    public static final int CLIPS_CHANGED = 272;
    public static final int AUDIO_WRITTEN = 320;
    public static final int AUDIO_DROPPED = 328;
    public static final int AUDIO_STAMPED = 336;
    public static final int AUDIO_READ = 384;
    public static final int NOTES_WRITTEN = 448;
    public static final int NOTES_DROPPED = 456;
    public static final int NOTES_READ = 512;
    public static final int PARAMETERS = 1024;
    public static final int MOST_PARAMETERS = 128;
    public static final int NOTES = 2048;
    public static final int NOTE_BYTES = 32;
    public static final int NOTE_CAPACITY = 128;
    public static final int CLIPS = 8192;
    public static final int CLIP_SLOTS = 64;
    public static final int CLIP_SLOT_BYTES = 128;
    public static final int CLIP_NOTE_BYTES = 16;
    public static final int STAMPS = 16_384;
    public static final int STAMP_CAPACITY = 4096;
    public static final int STAMP_BYTES = 32;
    public static final int RING = 147_456;
    public static final int RING_FRAMES = 1 << 18;
    public static final int RING_FRAME_BYTES = Float.BYTES;
    public static final int POOL = RING + RING_FRAMES * RING_FRAME_BYTES;
    public static final int POOL_BYTES = 96 << 20;
    public static final int BYTES = POOL + POOL_BYTES;

    public static final int STATE_STARTING = 0;
    public static final int STATE_READY = 1;
    public static final int STATE_FAILED = 2;

    private SessionLayout() {}
}
