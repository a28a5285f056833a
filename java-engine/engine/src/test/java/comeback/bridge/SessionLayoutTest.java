package comeback.bridge;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The layout says in Java what the native side wrote down about its own.
class SessionLayoutTest {
    private static final Map<String, Integer> OURS = Map.ofEntries(
            entry("magic", SessionLayout.MAGIC),
            entry("version", SessionLayout.VERSION),
            entry("head", SessionLayout.HEAD),
            entry("transport", SessionLayout.TRANSPORT),
            entry("blocksDone", SessionLayout.BLOCKS_DONE),
            entry("blocksLate", SessionLayout.BLOCKS_LATE),
            entry("clipsLate", SessionLayout.CLIPS_LATE),
            entry("blocksSettled", SessionLayout.BLOCKS_SETTLED),
            entry("engineState", SessionLayout.ENGINE_STATE),
            entry("clipsChanged", SessionLayout.CLIPS_CHANGED),
            entry("audioWritten", SessionLayout.AUDIO_WRITTEN),
            entry("audioDropped", SessionLayout.AUDIO_DROPPED),
            entry("audioStamped", SessionLayout.AUDIO_STAMPED),
            entry("audioRead", SessionLayout.AUDIO_READ),
            entry("notesWritten", SessionLayout.NOTES_WRITTEN),
            entry("notesDropped", SessionLayout.NOTES_DROPPED),
            entry("notesRead", SessionLayout.NOTES_READ),
            entry("parameters", SessionLayout.PARAMETERS),
            entry("mostParameters", SessionLayout.MOST_PARAMETERS),
            entry("notes", SessionLayout.NOTES),
            entry("noteCapacity", SessionLayout.NOTE_CAPACITY),
            entry("clips", SessionLayout.CLIPS),
            entry("clipSlots", SessionLayout.CLIP_SLOTS),
            entry("stamps", SessionLayout.STAMPS),
            entry("stampCapacity", SessionLayout.STAMP_CAPACITY),
            entry("ring", SessionLayout.RING),
            entry("ringFrames", SessionLayout.RING_FRAMES),
            entry("ringFrameBytes", SessionLayout.RING_FRAME_BYTES),
            entry("pool", SessionLayout.POOL),
            entry("poolBytes", SessionLayout.POOL_BYTES),
            entry("bytes", SessionLayout.BYTES),
            entry("RunStamp.bytes", SessionLayout.STAMP_BYTES),
            entry("NoteEvent.bytes", SessionLayout.NOTE_BYTES),
            entry("ClipNote.bytes", SessionLayout.CLIP_NOTE_BYTES),
            entry("ClipSlot.bytes", SessionLayout.CLIP_SLOT_BYTES),
            entry("ClipSlot.state", 0),
            entry("ClipSlot.key", ClipSlot.KEY),
            entry("ClipSlot.generation", ClipSlot.GENERATION),
            entry("ClipSlot.anchorPpq", ClipSlot.ANCHOR_PPQ),
            entry("ClipSlot.bpm", ClipSlot.BPM),
            entry("ClipSlot.anchorFrame", ClipSlot.ANCHOR_FRAME),
            entry("ClipSlot.frames", ClipSlot.FRAMES),
            entry("ClipSlot.samplesOffset", ClipSlot.SAMPLES_OFFSET),
            entry("ClipSlot.notesOffset", ClipSlot.NOTES_OFFSET),
            entry("ClipSlot.notes", ClipSlot.NOTES),
            entry("ClipSlot.layers", ClipSlot.LAYERS),
            entry("ClipSlot.sampleRate", ClipSlot.SAMPLE_RATE),
            entry("ClipSlot.free", (int) ClipSlot.FREE),
            entry("ClipSlot.ready", (int) ClipSlot.READY),
            entry("ClipSlot.retireWhenSilent", (int) ClipSlot.RETIRE_WHEN_SILENT),
            entry("ClipSlot.retireNow", (int) ClipSlot.RETIRE_NOW));

    @Test
    void isTheNativeSides() {
        Map<String, Double> theirs = Golden.numbers("session-v3.txt");
        OURS.forEach((name, value) -> assertThat(theirs).containsEntry(name, (double) value));
    }

    @Test
    void passesOverNoConstantOfTheRegion() {
        assertThat(Golden.numbers("session-v3.txt").keySet().stream().filter(name -> !name.contains(".")))
                .allMatch(OURS::containsKey);
    }
}
