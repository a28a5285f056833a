package comeback.song;

/// A phrase's sound kept in the document: deflated 24-bit PCM, little-endian, mono at 48 kHz, in base64.
public record FrozenSound(String base64) {}
