package comeback.bench;

/// Finds vowel onsets in sound.
interface OnsetMeter {
    /// @param samples at 48 kHz
    /// @param near seconds from the first sample, one a vowel
    /// @return where each vowel really starts, in seconds; NaN where none is found within 75 ms
    double[] onsets(float[] samples, double[] near);
}
