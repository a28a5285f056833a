package comeback.perform;

/// What the voice model makes of a line's symbols: how long it would say each, and what each sounds
/// like.
///
/// @param naturalSeconds one a unit
/// @param text 128×units, row-major: articulation
/// @param prosody 192×units, row-major: melody
record Encoded(double[] naturalSeconds, float[] text, float[] prosody) {
    static final int TEXT_CHANNELS = 128;
    static final int PROSODY_CHANNELS = 192;
}
