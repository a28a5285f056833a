package comeback.lab.train;

import comeback.bench.speech.TimedPhone;
import comeback.bench.speech.Utterance;
import comeback.listen.PhoneScores;
import comeback.listen.SpeechFeatures;
import comeback.sound.Phoneme;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Rows to learn from: features, which phone sounds, and how near a vowel's onset is.
///
/// @param features `[row * BANDS + band]`
/// @param phones indices of {@link PhoneScores}
/// @param onsets 1 at a vowel's onset, falling away within 30 ms on either side
record TrainingSet(float[] features, byte[] phones, float[] onsets) {
    private static final double ONSET_ROWS = 1.2;
    private static final int ONSET_REACH = 3;
    /// One stretch in so many has nobody speaking.
    private static final int NOBODY = 16;

    int rows() {
        return phones.length;
    }

    /// Every utterance `times` over, worsened in other ways each time, in an order that chance decides.
    static TrainingSet of(List<Utterance> utterances, int times, long seed) {
        List<Utterance> narrow =
                utterances.parallelStream().map(TrainingSet::narrow).toList();
        int[] order = order(narrow.size() * times, seed);
        List<TrainingSet> pieces = Arrays.stream(order)
                .parallel()
                .mapToObj(index -> piece(narrow.get(index % narrow.size()), seed * 1_000_003 + index))
                .toList();
        return joined(pieces);
    }

    private static int[] order(int count, long seed) {
        int[] order = IntStream.range(0, count).toArray();
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = count - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private static Utterance narrow(Utterance wide) {
        float[] samples = Resampler.to(new Sound(wide.sampleRate(), wide.samples()), Worsening.SAMPLE_RATE)
                .samples();
        return new Utterance(wide.voice(), samples, Worsening.SAMPLE_RATE, wide.phones());
    }

    private static TrainingSet piece(Utterance utterance, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Worsening worsening = new Worsening(chance);
        if (chance.nextInt(NOBODY) == 0) {
            return labelled(worsening.nobody(4 * Worsening.SAMPLE_RATE), List.of(), 1, 0);
        }
        Worsening.Worse worse = worsening.of(utterance.samples());
        return labelled(worse.samples(), utterance.phones(), worse.speed(), worse.leadSeconds());
    }

    private static TrainingSet labelled(float[] samples, List<TimedPhone> said, double speed, double lead) {
        float[][] rows = SpeechFeatures.of(samples, Worsening.SAMPLE_RATE);
        float[] features = new float[rows.length * SpeechFeatures.BANDS];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, features, row * SpeechFeatures.BANDS, SpeechFeatures.BANDS);
        }
        byte[] phones = new byte[rows.length];
        float[] onsets = new float[rows.length];
        for (TimedPhone phone : said) {
            Phoneme phoneme = phone.phoneme();
            if (phoneme != null) {
                double start = 100 * (lead + phone.startSeconds() / speed);
                double end = 100 * (lead + phone.endSeconds() / speed);
                int first = Math.clamp(Math.round(start), 0, rows.length);
                int last = Math.clamp(Math.round(end), first, rows.length);
                Arrays.fill(phones, first, last, (byte) PhoneScores.index(phoneme));
                if (phoneme.isVowel()) {
                    mark(onsets, start);
                }
            }
        }
        return new TrainingSet(features, phones, onsets);
    }

    private static void mark(float[] onsets, double start) {
        int centre = (int) Math.round(start);
        for (int row = Math.max(0, centre - ONSET_REACH);
                row <= Math.min(onsets.length - 1, centre + ONSET_REACH);
                row++) {
            double away = (row - start) / ONSET_ROWS;
            onsets[row] = Math.max(onsets[row], (float) Math.exp(-away * away));
        }
    }

    private static TrainingSet joined(List<TrainingSet> pieces) {
        int rows = pieces.stream().mapToInt(TrainingSet::rows).sum();
        TrainingSet whole = new TrainingSet(new float[rows * SpeechFeatures.BANDS], new byte[rows], new float[rows]);
        int at = 0;
        for (TrainingSet piece : new ArrayList<>(pieces)) {
            System.arraycopy(piece.features, 0, whole.features, at * SpeechFeatures.BANDS, piece.features.length);
            System.arraycopy(piece.phones, 0, whole.phones, at, piece.rows());
            System.arraycopy(piece.onsets, 0, whole.onsets, at, piece.rows());
            at += piece.rows();
        }
        return whole;
    }
}
