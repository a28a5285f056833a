package comeback.model.whisper;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /// The first of these sizes with which the native library, which ends the process on some, cannot work, in words
    /// that go on after "one"; empty where it can work with all.
    Optional<String> fault() {
        return Stream.of(
                        fault(isWithin(tokens, 51_864, 51_866), "of %d words", tokens),
                        fault(isWithin(audioFrames, LEAST_AUDIO_FRAMES, 1_500), "that hears %d frames", audioFrames),
                        fault(isWithin(textLength, 64, 448), "that writes at most %d tokens", textLength),
                        fault(isWithin(audioLayers, 1, 64), "of %d layers for sound", audioLayers),
                        fault(isWithin(textLayers, 1, 64), "of %d layers for text", textLayers),
                        fault(isWithin(audioWidth, 8, 2_048), "%d wide for sound", audioWidth),
                        fault(textWidth == audioWidth, "%d wide for sound and %d for text", audioWidth, textWidth),
                        fault(isSplit(audioWidth, audioHeads), "of %d heads for sound", audioHeads),
                        fault(isSplit(textWidth, textHeads), "of %d heads for text", textHeads),
                        fault(bands == 80 || bands == 128, "that hears %d bands", bands),
                        fault(KINDS.contains(Math.floorMod(weights, 1_000)), "of weights of kind %d", weights))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> fault(boolean isRight, String what, Integer... sizes) {
        return isRight ? Optional.empty() : Optional.of(what.formatted((Object[]) sizes));
    }

    private static boolean isSplit(int width, int heads) {
        return isWithin(heads, 1, width) && width % heads == 0;
    }

    /// How many tensors a whole file holds.
    int tensors() {
        return 11 + 15 * audioLayers + 24 * textLayers;
    }

    private static boolean isWithin(int value, int least, int most) {
        return value >= least && value <= most;
    }
}
