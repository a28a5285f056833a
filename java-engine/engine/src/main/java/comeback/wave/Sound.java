package comeback.wave;

/// Mono sound: 32-bit floats around ±1 at `sampleRate` Hz. Whoever holds it writes to it no more.
public record Sound(int sampleRate, float[] samples) {
    public double seconds() {
        return samples.length / (double) sampleRate;
    }
}
