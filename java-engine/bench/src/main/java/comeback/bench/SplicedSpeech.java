package comeback.bench;

import comeback.perform.Expression;
import comeback.perform.Melody;
import comeback.perform.Performer;
import comeback.verse.LineReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Sound whose vowel onsets are known because it is put together there: a consonant cut well before any vowel,
/// then, over a short fade, the middle of a vowel.
///
/// @param samples at 48 kHz
/// @param onsets seconds from the first sample: the middle of each vowel's fade
record SplicedSpeech(float[] samples, double[] onsets) {
    private static final int RATE = Performer.SAMPLE_RATE;
    private static final double BPM = 60;
    private static final int SLOTS = 4;
    private static final double CONSONANT_FROM_SECONDS = -0.11;
    private static final double CONSONANT_TO_SECONDS = -0.025;
    private static final double VOWEL_FROM_SECONDS = 0.06;
    private static final double VOWEL_SECONDS = 0.12;
    private static final double FADE_SECONDS = 0.012;
    private static final double RELEASE_SECONDS = 0.02;
    private static final double MOST_GAP_SECONDS = 0.08;

    /// @param plan of words of one syllable, each of one consonant and a vowel
    /// @param note that all is rapped on
    static SplicedSpeech of(Performer performer, LineReader reader, VoicePlan plan, double note, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Float> spliced = new ArrayList<>();
        List<Double> onsets = new ArrayList<>();
        Melody held = Melody.held(note, 16);
        for (Rendition line : Rendition.of(performer, plan.lyric(reader, BPM, SLOTS), held, Expression.USUAL)) {
            for (double vowel : line.declared()) {
                add(spliced, new float[(int) ((0.03 + chance.nextDouble() * MOST_GAP_SECONDS) * RATE)]);
                float[] consonant =
                        cut(line.samples(), vowel + CONSONANT_FROM_SECONDS, vowel + CONSONANT_TO_SECONDS, 0.005, 0.003);
                float[] sung = cut(
                        line.samples(),
                        vowel + VOWEL_FROM_SECONDS,
                        vowel + VOWEL_FROM_SECONDS + VOWEL_SECONDS,
                        FADE_SECONDS,
                        RELEASE_SECONDS);
                add(spliced, consonant);
                onsets.add(spliced.size() / (double) RATE + FADE_SECONDS / 2);
                add(spliced, sung);
            }
        }
        float[] samples = new float[spliced.size()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = spliced.get(i);
        }
        return new SplicedSpeech(
                samples, onsets.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// How far off each onset is that `meter` finds, in milliseconds; those that it does not find, 75.
    double[] errors(OnsetMeter meter, double constantMillis) {
        double[] found = meter.onsets(samples, onsets);
        double[] errors = new double[onsets.length];
        for (int k = 0; k < errors.length; k++) {
            errors[k] = Double.isNaN(found[k]) ? 75 : 1000 * (found[k] - onsets[k]) - constantMillis;
        }
        return errors;
    }

    private static float[] cut(float[] samples, double from, double to, double fadeIn, double fadeOut) {
        int first = Math.clamp((int) (from * RATE), 0, samples.length);
        float[] piece = Arrays.copyOfRange(samples, first, Math.max(first, (int) (to * RATE)));
        for (int i = 0; i < piece.length; i++) {
            double in = Math.clamp((i + 0.5) / (fadeIn * RATE), 0, 1);
            double out = Math.clamp((piece.length - i - 0.5) / (fadeOut * RATE), 0, 1);
            piece[i] *= (float) ((0.5 - 0.5 * Math.cos(Math.PI * in)) * (0.5 - 0.5 * Math.cos(Math.PI * out)));
        }
        return piece;
    }

    private static void add(List<Float> samples, float[] piece) {
        for (float sample : piece) {
            samples.add(sample);
        }
    }
}
