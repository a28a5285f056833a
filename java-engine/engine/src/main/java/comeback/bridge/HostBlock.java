package comeback.bridge;

import comeback.time.Ppq;

/// One block of mono sound from the host, stamped with its clock: sample `firstFrame` sounds at `start`.
///
/// `samples` are 32-bit floats around ±1 at `sampleRate` Hz; the block owns them and nobody writes to them any more.
public record HostBlock(long firstFrame, Ppq start, int sampleRate, float[] samples) {}
