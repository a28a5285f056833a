package comeback.listen;

import java.util.ArrayList;
import java.util.List;

/// What a recording shows as it grows: each row is heard once, but for the last ones, on which later sound bears.
///
/// It works when it is asked, not when the recording grows. Not for two threads.
final class SpeechTrack {
    private final Recording recording;
    private final PhoneNet net;
    private final MelBands speech = MelBands.ofSpeech(Recogniser.SAMPLE_RATE);
    private final MelBands vowels = MelBands.ofVowels(Recogniser.SAMPLE_RATE);
    private final SpeechFeatures running = new SpeechFeatures();
    private final Rows features = new Rows();
    private final Rows bands = new Rows();
    private final Rows posteriors = new Rows();
    private final Rows onsets = new Rows();

    SpeechTrack(Recording recording, PhoneNet net) {
        this.recording = recording;
        this.net = net;
    }

    /// What rows from `firstRow` up to, not including, `endRow` show; rows whose sound is not whole yet are as the last
    /// that is.
    ///
    /// @throws IllegalArgumentException for rows that were forgotten
    PhoneEvidence evidence(int firstRow, int endRow) {
        takeSound();
        if (features.end() == features.first()) {
            return PhoneEvidence.of(
                    net.score(new float[endRow - firstRow][SpeechFeatures.BANDS]), new double[endRow - firstRow]);
        }
        int scored = posteriors.end();
        int end = features.end();
        int context = Math.max(features.first(), scored - net.reach());
        PhoneScores fresh = net.score(features.from(context, end));
        for (int row = scored; row < end - net.reach(); row++) {
            posteriors.add(fresh.logPosteriors()[row - context]);
            onsets.add(new float[] {fresh.onsets()[row - context]});
        }
        float[][] posterior = new float[endRow - firstRow][];
        float[] onset = new float[endRow - firstRow];
        float[][] power = new float[endRow - firstRow][];
        for (int i = 0; i < posterior.length; i++) {
            int row = Math.min(firstRow + i, end - 1);
            boolean isKnown = row < posteriors.end();
            posterior[i] = isKnown ? posteriors.get(row) : fresh.logPosteriors()[row - context];
            onset[i] = isKnown ? onsets.get(row)[0] : fresh.onsets()[row - context];
            power[i] = bands.get(row);
        }
        return PhoneEvidence.of(new PhoneScores(posterior, onset), Novelty.of(power));
    }

    /// Rows before `row` will not be asked for any more.
    void forget(int row) {
        int kept = row - 2 * net.reach();
        features.forget(kept);
        bands.forget(kept);
        posteriors.forget(Math.min(row, features.end()));
        onsets.forget(Math.min(row, features.end()));
    }

    /// Features of all rows whose window lies in the recording.
    private void takeSound() {
        int half = Math.max(speech.halfWindow(), vowels.halfWindow());
        for (int row = features.end(); row * Recording.ROW + half <= recording.length(); row++) {
            int from = row * Recording.ROW - half;
            float[] window = recording.slice(Math.max(0, from), from + 2 * half);
            int centre = row * Recording.ROW - Math.max(0, from);
            float[] next = speech.row(window, centre);
            running.normalise(next);
            features.add(next);
            bands.add(vowels.row(window, centre));
        }
    }

    /// Rows from `first` on, of which the earlier may be dropped.
    private static final class Rows {
        private List<float[]> kept = new ArrayList<>();
        private int first;

        int first() {
            return first;
        }

        int end() {
            return first + kept.size();
        }

        void add(float[] row) {
            kept.add(row);
        }

        float[] get(int row) {
            if (row < first) {
                throw new IllegalArgumentException("row %d is forgotten; the first is %d".formatted(row, first));
            }
            return kept.get(row - first);
        }

        float[][] from(int row, int end) {
            return kept.subList(row - first, end - first).toArray(float[][]::new);
        }

        void forget(int row) {
            if (row > first) {
                int dropped = Math.min(row - first, kept.size());
                kept = new ArrayList<>(kept.subList(dropped, kept.size()));
                first = row;
            }
        }
    }
}
