package comeback.listen;

import comeback.sound.Phoneme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Tells when each phone of a text sounds: as the net's scores have it, and vowels where the sound rises near by.
///
/// Only a vowel after a pause or an obstruent is moved to a rise: after an l, a w or another vowel the sound rises
/// at any time. Pure; safe from any thread.
final class PhoneTimer {
    private static final double LEAST_NOVELTY = 2.5;
    private static final int ALONE_ROWS = 3;
    private static final double FARTHEST_SECONDS = 0.04;
    /// Between two vowels, at least.
    private static final double CLOSEST_SECONDS = 0.02;
    private static final double ROW_SECONDS = 1.0 / MelBands.ROWS_PER_SECOND;

    /// A phone of a text and when it sounds, in seconds from the stretch's first row.
    ///
    /// @param fit how well the sound bears it out: the mean over its rows of its log-posterior less the likeliest
    ///     phone's, at most 0
    record TimedPhone(Phoneme phoneme, double startSeconds, double endSeconds, double fit) {}

    private PhoneTimer() {}

    /// The phones of `words`, one after the other, in order of time; evenly spread where they are more than rows.
    static List<TimedPhone> time(PhoneEvidence evidence, List<List<Phoneme>> words) {
        List<Phoneme> phones = words.stream().flatMap(List::stream).toList();
        List<PhoneAligner.Span> laid = PhoneAligner.align(evidence.scores(), evidence.novelty(), words);
        List<PhoneAligner.Span> spans = laid.isEmpty() ? even(phones.size(), evidence.novelty().length) : laid;
        List<Onset> rises = laid.isEmpty() ? List.of() : Peaks.of(evidence.novelty(), LEAST_NOVELTY, ALONE_ROWS);
        List<TimedPhone> timed = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < phones.size(); i++) {
            double start = spans.get(i).first() * ROW_SECONDS;
            if (phones.get(i).isVowel()) {
                double risen = isClear(phones, spans, i) ? nearest(rises, start) : start;
                start = risen > last + CLOSEST_SECONDS ? risen : start;
                last = start;
            }
            double end = Math.max(start, spans.get(i).end() * ROW_SECONDS);
            timed.add(new TimedPhone(phones.get(i), start, end, fit(evidence.scores(), phones.get(i), spans.get(i))));
        }
        return List.copyOf(timed);
    }

    private static List<PhoneAligner.Span> even(int phones, int rows) {
        return IntStream.range(0, phones)
                .mapToObj(i -> new PhoneAligner.Span(i * rows / phones, (i + 1) * rows / phones))
                .toList();
    }

    private static double fit(PhoneScores scores, Phoneme phoneme, PhoneAligner.Span span) {
        double sum = 0;
        for (int row = span.first(); row < span.end(); row++) {
            float likeliest = Float.NEGATIVE_INFINITY;
            for (float phone : scores.logPosteriors()[row]) {
                likeliest = Math.max(likeliest, phone);
            }
            sum += scores.logPosteriors()[row][PhoneScores.index(phoneme)] - likeliest;
        }
        return sum / Math.max(1, span.end() - span.first());
    }

    private static boolean isClear(List<Phoneme> phones, List<PhoneAligner.Span> spans, int i) {
        return i == 0
                || phones.get(i - 1).isObstruent()
                || spans.get(i - 1).end() < spans.get(i).first();
    }

    private static double nearest(List<Onset> rises, double seconds) {
        double nearest = seconds;
        double least = FARTHEST_SECONDS;
        for (Onset rise : rises) {
            double away = Math.abs(rise.seconds() - seconds);
            if (away <= least) {
                least = away;
                nearest = rise.seconds();
            }
        }
        return nearest;
    }
}
