package comeback.model.whisper;

import java.nio.ByteBuffer;
import java.util.Set;

/// The sizes that a whisper.cpp model file begins with, eleven 32-bit numbers after its mark.
///
/// @param audioFrames how many frames of 20 ms it hears at once
/// @param weights the kind of number that its weights are, and 1000 times their version
record WhisperHeader(
        int tokens,
        int audioFrames,
        int audioWidth,
        int audioHeads,
        int audioLayers,
        int textLength,
        int textWidth,
        int textHeads,
        int textLayers,
        int bands,
        int weights) {
    /// "ggml", the first of the file's numbers.
    static final int MARK = 0x67676d6c;

    static final int BYTES = 11 * Integer.BYTES;

    private static final int LEAST_AUDIO_FRAMES = 1_000; // a recogniser's longest window
    private static final Set<Integer> KINDS = Set.of(0, 1, 2, 3, 7, 8, 9, 10, 11, 12, 13, 14);

    static WhisperHeader read(ByteBuffer numbers) {
        return new WhisperHeader(
                numbers.getInt(),
                numbers.getInt(),
                numbers.getInt(),
                numbers.getInt(),
                numbers.getInt(),
                numbers.getInt(),
                numbers.getInt(),
                numbers.getInt(),
                numbers.getInt(),
                numbers.getInt(),
                numbers.getInt());
    }

    /// Whether the native library, which ends the process on some that are not, can work with these sizes.
    boolean isPossible() {
        return isWithin(tokens, 51_864, 51_866)
                && isWithin(audioFrames, LEAST_AUDIO_FRAMES, 1_500)
                && isWithin(textLength, 64, 448)
                && isWithin(audioLayers, 1, 64)
                && isWithin(textLayers, 1, 64)
                && isWithin(audioWidth, 8, 2_048)
                && textWidth == audioWidth
                && isWithin(audioHeads, 1, audioWidth)
                && isWithin(textHeads, 1, textWidth)
                && audioWidth % audioHeads == 0
                && textWidth % textHeads == 0
                && (bands == 80 || bands == 128)
                && KINDS.contains(Math.floorMod(weights, 1_000));
    }

    /// How many tensors a whole file holds.
    int tensors() {
        return 11 + 15 * audioLayers + 24 * textLayers;
    }

    private static boolean isWithin(int value, int least, int most) {
        return value >= least && value <= most;
    }
}
