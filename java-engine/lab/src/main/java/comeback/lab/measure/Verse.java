package comeback.lab.measure;

import comeback.deliver.DrumBeat;
import comeback.lab.speech.Utterance;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.List;

/// Utterances of one voice after each other at 48 kHz, and where their vowels begin.
///
/// @param onsets seconds from the first sample
public record Verse(String voice, float[] samples, double[] onsets) {
    static final int SAMPLE_RATE = 48_000;
    private static final double GAP_SECONDS = 0.15;
    private static final double BPM = 92;

    public static Verse of(List<Utterance> lines) {
        List<float[]> sounds = lines.stream()
                .map(line -> Resampler.to(new Sound(line.sampleRate(), line.samples()), SAMPLE_RATE)
                        .samples())
                .toList();
        int gap = (int) (GAP_SECONDS * SAMPLE_RATE);
        float[] samples =
                new float[sounds.stream().mapToInt(sound -> sound.length + gap).sum()];
        double[] onsets =
                new double[lines.stream().mapToInt(line -> line.vowels().length).sum()];
        int at = 0;
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            System.arraycopy(sounds.get(i), 0, samples, at, sounds.get(i).length);
            for (double vowel : lines.get(i).vowels()) {
                onsets[next++] = at / (double) SAMPLE_RATE + vowel;
            }
            at += sounds.get(i).length + gap;
        }
        return new Verse(lines.getFirst().voice(), samples, onsets);
    }

    double seconds() {
        return samples.length / (double) SAMPLE_RATE;
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
