package comeback.deliver;

import comeback.time.Ppq;

/// Host-aligned sound of one layer: mono samples at `sampleRate` Hz, the first of which sounds at `start`.
public record Stem(Ppq start, long firstFrame, int sampleRate, float[] samples) {}
