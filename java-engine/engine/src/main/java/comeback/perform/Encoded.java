package comeback.perform;

/// What the voice model makes of a line's symbols: how long it would say each, and what each sounds
/// like.
///
/// @param naturalSeconds one a unit
/// @param text channels×units, row-major: articulation
/// @param prosody channels×units, row-major: melody
public record Encoded(double[] naturalSeconds, float[] text, float[] prosody) {}
