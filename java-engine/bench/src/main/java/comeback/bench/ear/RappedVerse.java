package comeback.bench.ear;

import comeback.bench.speech.Utterance;
import comeback.deliver.DrumBeat;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Utterances of one voice after each other at 48 kHz, and where their vowels begin.
///
/// @param onsets seconds from the first sample
/// @param lineStarts frames from the first sample, one an utterance and one for the end
public record RappedVerse(String voice, float[] samples, double[] onsets, int[] lineStarts) {
    static final int SAMPLE_RATE = 48_000;
    private static final double GAP_SECONDS = 0.15;
    private static final double BPM = 92;

    static RappedVerse of(List<Utterance> lines) {
        List<float[]> sounds = new ArrayList<>();
        List<Double> onsets = new ArrayList<>();
        int[] starts = new int[lines.size() + 1];
        int gap = (int) (GAP_SECONDS * SAMPLE_RATE);
        for (int i = 0; i < lines.size(); i++) {
            Utterance line = lines.get(i);
            sounds.add(Resampler.to(new Sound(line.sampleRate(), line.samples()), SAMPLE_RATE)
                    .samples());
            for (double vowel : line.vowels()) {
                onsets.add(starts[i] / (double) SAMPLE_RATE + vowel);
            }
            starts[i + 1] = starts[i] + sounds.get(i).length + gap;
        }
        float[] samples = new float[starts[lines.size()]];
        for (int i = 0; i < sounds.size(); i++) {
            System.arraycopy(sounds.get(i), 0, samples, starts[i], sounds.get(i).length);
        }
        return new RappedVerse(
                lines.getFirst().voice(),
                samples,
                onsets.stream().mapToDouble(Double::doubleValue).toArray(),
                starts);
    }

    double seconds() {
        return samples.length / (double) SAMPLE_RATE;
    }

    int lines() {
        return lineStarts.length - 1;
    }

    /// The sound of some lines.
    float[] lines(int first, int end) {
        return Arrays.copyOfRange(samples, lineStarts[first], lineStarts[end]);
    }

    /// With Comeback's own beat, which training never has, at so many decibels against the voice where it sounds; no
    /// beat at -infinity.
    float[] withDrums(double decibels) {
        double gain = Math.pow(10, decibels / 20);
        if (gain == 0) {
            return samples;
        }
        int bars = (int) Math.ceil(seconds() / (4 * 60 / BPM));
        float[] drums = DrumBeat.render(Timeline.of(BPM, Meter.FOUR_FOUR), bars, SAMPLE_RATE);
        double factor = gain * Utterance.level(samples, SAMPLE_RATE) / Utterance.level(drums, SAMPLE_RATE);
        float[] mixed = new float[samples.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = samples[i] + (float) (factor * drums[i]);
        }
        return mixed;
    }
}
