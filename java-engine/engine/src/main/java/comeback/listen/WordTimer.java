package comeback.listen;

import comeback.sound.Lexicon;
import comeback.sound.Syllable;
import java.util.ArrayList;
import java.util.List;

/// Gives words their times: their syllables laid over the onsets of a stretch of the recording.
final class WordTimer {
    private static final double ROW_SECONDS = 0.01;
    private static final double CONSONANT_SECONDS = 0.05;
    private static final double CLOSEST_SECONDS = 0.04;

    private final Lexicon lexicon;
    private final Recording recording;

    WordTimer(Lexicon lexicon, Recording recording) {
        this.lexicon = lexicon;
        this.recording = recording;
    }

    /// Times for `words`, which are all that is said between the rows; `levels` are those of the verse before.
    List<TimedWord> time(List<SpokenWord> words, int firstRow, int endRow, List<Double> levels) {
        List<SyllableAligner.Label> labels = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (Syllable syllable : lexicon.pronounce(words.get(word).text()).syllables()) {
                labels.add(new SyllableAligner.Label(syllable, word));
            }
        }
        double[] sounding = soundingSeconds(firstRow, endRow);
        List<SyllableAligner.Place> places = places(firstRow, endRow, sounding);
        double total = sounding[sounding.length - 1];
        double[] vowels = fill(
                SyllableAligner.align(labels, places, total),
                places,
                SyllableAligner.expected(labels, total),
                firstRow,
                sounding);
        double[] strengths = VowelLevel.strengths(recording, vowels, levels);
        List<TimedWord> timed = new ArrayList<>();
        for (int first = 0, word = 0; word < words.size(); word++) {
            int end = first;
            while (end < labels.size() && labels.get(end).word() == word) {
                end++;
            }
            timed.add(word(words.get(word), labels.subList(first, end), first, vowels, strengths, endRow));
            first = end;
        }
        return timed;
    }

    private TimedWord word(
            SpokenWord word,
            List<SyllableAligner.Label> labels,
            int first,
            double[] vowels,
            double[] strengths,
            int endRow) {
        int end = first + labels.size();
        int consonants = labels.getFirst().syllable().onset().size();
        double start = vowels[first] - CONSONANT_SECONDS * Math.min(2, consonants);
        double earliest = first == 0 ? start : vowels[first - 1] + CLOSEST_SECONDS / 2;
        double latest = end < vowels.length ? vowels[end] - CLOSEST_SECONDS / 2 : endRow * ROW_SECONDS;
        List<Double> times = new ArrayList<>();
        List<Double> strong = new ArrayList<>();
        for (int i = first; i < end; i++) {
            times.add(vowels[i]);
            strong.add(strengths[i]);
        }
        return new TimedWord(
                word.text(),
                word.confidence(),
                Math.max(0, Math.max(start, earliest)),
                Math.max(soundsUntil(vowels[end - 1], latest), vowels[end - 1] + CLOSEST_SECONDS / 2),
                labels.stream().map(SyllableAligner.Label::syllable).toList(),
                times,
                strong);
    }

    /// When the sound that holds at `seconds` breaks off for a tenth of a second, at the latest `latest`.
    private double soundsUntil(double seconds, double latest) {
        int silent = 0;
        int row = (int) (seconds / ROW_SECONDS) + 4;
        for (; row * ROW_SECONDS < latest && silent < 10; row++) {
            silent = recording.sounds(row) ? 0 : silent + 1;
        }
        return Math.min(latest, (row - silent) * ROW_SECONDS);
    }

    /// Seconds of sounding time from `firstRow` to each row, and to the end.
    private double[] soundingSeconds(int firstRow, int endRow) {
        double[] sounding = new double[endRow - firstRow + 1];
        for (int row = firstRow; row < endRow; row++) {
            sounding[row - firstRow + 1] = sounding[row - firstRow] + (recording.sounds(row) ? ROW_SECONDS : 0);
        }
        return sounding;
    }

    private List<SyllableAligner.Place> places(int firstRow, int endRow, double[] sounding) {
        float[] sound = recording.slice(firstRow * Recording.ROW, endRow * Recording.ROW);
        List<SyllableAligner.Place> places = new ArrayList<>();
        for (Onset onset : OnsetDetector.detect(sound, Recogniser.SAMPLE_RATE)) {
            int row = (int) Math.round(onset.seconds() / ROW_SECONDS);
            if (recording.sounds(firstRow + row + 3) && row < sounding.length) {
                double seconds = firstRow * ROW_SECONDS + onset.seconds();
                places.add(new SyllableAligner.Place(seconds, sounding[row], onset.novelty()));
            }
        }
        return places;
    }

    /// A time for every syllable: its place's, or one between its neighbours' where the sound shows none.
    private static double[] fill(
            int[] placeOf, List<SyllableAligner.Place> places, double[] expected, int firstRow, double[] sounding) {
        double[] seconds = new double[placeOf.length];
        int last = -1;
        for (int i = 0; i < placeOf.length; i++) {
            if (placeOf[i] >= 0) {
                seconds[i] = places.get(placeOf[i]).seconds();
                between(seconds, expected, last, i);
                last = i;
            }
        }
        for (int i = last + 1; i < placeOf.length; i++) {
            double from = last < 0 ? 0 : expected[last];
            double base = last < 0 ? firstRow * ROW_SECONDS + firstSounding(sounding) : seconds[last];
            seconds[i] = base + Math.max(CLOSEST_SECONDS * (i - last), expected[i] - from);
        }
        return seconds;
    }

    /// Spreads the syllables between two placed ones (or before the first) as they are expected.
    private static void between(double[] seconds, double[] expected, int last, int next) {
        for (int i = last + 1; i < next; i++) {
            if (last < 0) {
                seconds[i] = Math.max(CLOSEST_SECONDS * i, seconds[next] - (expected[next] - expected[i]));
            } else {
                double share = (expected[i] - expected[last]) / Math.max(1e-6, expected[next] - expected[last]);
                seconds[i] = seconds[last] + share * (seconds[next] - seconds[last]);
            }
        }
    }

    private static double firstSounding(double[] sounding) {
        int row = 0;
        while (row + 1 < sounding.length && sounding[row + 1] == 0) {
            row++;
        }
        return row * ROW_SECONDS;
    }
}
