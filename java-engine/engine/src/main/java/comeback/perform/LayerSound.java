package comeback.perform;

/// A part of a layer, and what it sounds like: mono at {@link Performer#SAMPLE_RATE}, from its score's first sample.
public record LayerSound(LayerPart part, float[] samples) {}
