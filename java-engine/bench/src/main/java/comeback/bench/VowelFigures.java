package comeback.bench;

import be.tarsos.dsp.pitch.Yin;
import comeback.perform.Performer;
import comeback.write.PlacedSyllable;
import java.util.Arrays;
import java.util.List;

/// Pitch and level of each vowel of a line, heard in its sound; NaN where there is none to hear.
///
/// Pitch is YIN's (TarsosDSP), in semitones above 100 Hz: the median of the frames within the vowel. YIN takes
/// strong second harmonics for an octave more; what lies more than 8 semitones from the voice's own pitch is
/// taken an octave nearer.
record VowelFigures(double[] semitones, double[] decibels) {
    private static final int WINDOW = 2048;
    private static final int HOP = 240;
    private static final double VOWEL_SECONDS = 0.09;
    private static final double BEFORE_NEXT_SECONDS = 0.05;
    private static final double SURE = 0.5;
    private static final double FARTHEST_SEMITONES = 8;
    private static final double INAUDIBLE_DECIBELS = -60;

    /// @param voiceHz the pitch that the voice is centred on
    static VowelFigures of(Rendition line, double voiceHz) {
        double centre = 12 * Math.log(voiceHz / 100) / Math.log(2);
        double[] onsets = line.declared();
        double[] semitones = new double[onsets.length];
        double[] decibels = new double[onsets.length];
        Yin yin = new Yin(Performer.SAMPLE_RATE, WINDOW);
        for (int k = 0; k < onsets.length; k++) {
            double next = k + 1 < onsets.length ? onsets[k + 1] : onsets[k] + 1;
            double end = onsets[k] + Math.clamp(next - BEFORE_NEXT_SECONDS - onsets[k], 0.04, VOWEL_SECONDS);
            semitones[k] = folded(pitch(yin, line.samples(), onsets[k], end), centre);
            decibels[k] = level(line.samples(), onsets[k], end);
        }
        return new VowelFigures(semitones, decibels);
    }

    /// How far syllable `k` lies above the mean of the nearest syllables either side whose accent is below `limit`.
    double above(double[] values, List<PlacedSyllable> places, int k, double limit) {
        double sum = 0;
        int count = 0;
        for (int side : new int[] {-1, 1}) {
            int other = k + side;
            while (other >= 0 && other < values.length && places.get(other).accent() >= limit) {
                other += side;
            }
            if (other >= 0 && other < values.length && !Double.isNaN(values[other])) {
                sum += values[other];
                count++;
            }
        }
        return count == 0 ? Double.NaN : values[k] - sum / count;
    }

    private static double folded(double semitones, double centre) {
        return semitones > centre + FARTHEST_SEMITONES
                ? semitones - 12
                : semitones < centre - FARTHEST_SEMITONES ? semitones + 12 : semitones;
    }

    private static double pitch(Yin yin, float[] samples, double from, double to) {
        int first = (int) (from * Performer.SAMPLE_RATE);
        int last = Math.max(first, (int) (to * Performer.SAMPLE_RATE) - WINDOW);
        double[] heard = new double[(last - first) / HOP + 1];
        int count = 0;
        for (int at = first; at <= last; at += HOP) {
            var result = yin.getPitch(Arrays.copyOfRange(samples, at, at + WINDOW));
            if (result.isPitched() && result.getProbability() > SURE && result.getPitch() > 50) {
                heard[count++] = 12 * Math.log(result.getPitch() / 100) / Math.log(2);
            }
        }
        return count == 0 ? Double.NaN : Figures.median(Arrays.copyOf(heard, count));
    }

    private static double level(float[] samples, double from, double to) {
        int first = (int) (from * Performer.SAMPLE_RATE);
        int end = Math.min(samples.length, (int) (to * Performer.SAMPLE_RATE));
        double power = 0;
        for (int i = first; i < end; i++) {
            power += samples[i] * samples[i] / (double) (end - first);
        }
        double decibels = 10 * Math.log10(power);
        return decibels > INAUDIBLE_DECIBELS ? decibels : Double.NaN;
    }
}
