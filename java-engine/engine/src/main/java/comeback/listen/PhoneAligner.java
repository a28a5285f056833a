package comeback.listen;

import comeback.sound.Phoneme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lays the phones of a text over the net's scores of a sound, in order: the likeliest path (Viterbi).
///
/// Every phone lasts {@link #LEAST_ROWS} or more and between words there may be a pause, in which what is said beyond
/// the text may pass too. A row costs its phone's log-posterior less half its log-prior (the mean posterior of the
/// sound itself, half and half with an even one); entering a vowel gains by the novelty there. Pure; safe from any
/// thread.
final class PhoneAligner {
    /// A phone is at least this long, if the sound has rows enough.
    static final int LEAST_ROWS = 2;

    private static final double PRIOR_WEIGHT = 0.5;
    private static final double ENTRY_WEIGHT = 2;
    private static final double ENTRY_NOVELTY = 3.5;
    private static final double BEYOND_TEXT = -2.5;
    private static final float IMPOSSIBLE = -1e9f;
    /// Some hundred rows of the wrong phones.
    private static final float GIVEN_UP = 1_500;
    private static final byte STEPPED = 1;
    private static final byte LEAPED = 2;

    /// Where a phone lies: rows from `first` up to, not including, `end`.
    record Span(int first, int end) {}

    /// How many states back the best way to each one came from, for those from `first` on that are not given up.
    private record Row(int first, byte[] came) {
        int end() {
            return first + came.length;
        }
    }

    private final List<State> states = new ArrayList<>();
    private final float[][] emissions;
    private final double[] novelty;
    private final int phones;
    private float likeliest = IMPOSSIBLE;

    /// @param phone index of the phone in the text, or -1 for a pause
    /// @param kind of {@link PhoneScores}, or `PHONES` for a pause
    private record State(int phone, int kind, boolean isFirst, boolean isLast, boolean isVowel) {}

    private PhoneAligner(float[][] emissions, double[] novelty, List<List<Phoneme>> words) {
        this.emissions = emissions;
        this.novelty = novelty;
        this.phones = words.stream().mapToInt(List::size).sum();
        int rows = phones * LEAST_ROWS <= emissions.length ? LEAST_ROWS : 1;
        int phone = 0;
        for (List<Phoneme> word : words) {
            states.add(pause());
            for (Phoneme phoneme : word) {
                for (int row = 0; row < rows; row++) {
                    boolean isFirst = row == 0;
                    boolean isLast = row == rows - 1;
                    states.add(new State(phone, PhoneScores.index(phoneme), isFirst, isLast, phoneme.isVowel()));
                }
                phone++;
            }
        }
        states.add(pause());
    }

    private static State pause() {
        return new State(-1, PhoneScores.PHONES, true, true, false);
    }

    /// For each phone of `words`, one after the other, where it lies; nothing when they do not go into the rows.
    ///
    /// @param novelty one value a row, as {@link OnsetDetector} has it
    static List<Span> align(PhoneScores scores, double[] novelty, List<List<Phoneme>> words) {
        PhoneAligner aligner = new PhoneAligner(emissions(scores), novelty, words);
        return aligner.fits() ? aligner.solve() : List.of();
    }

    /// How likely the likeliest path of `words` through some rows is, in nats: to be compared with that of other words
    /// through the same rows. Negative infinity when they do not go into them.
    ///
    /// @param emissions of those rows, out of {@link #emissions}
    static double likelihood(float[][] emissions, double[] novelty, List<List<Phoneme>> words) {
        PhoneAligner aligner = new PhoneAligner(emissions, novelty, words);
        return aligner.fits() && !aligner.solve().isEmpty() ? aligner.likeliest : Double.NEGATIVE_INFINITY;
    }

    private boolean fits() {
        return phones > 0 && phones <= emissions.length;
    }

    /// What each phone gains or costs in each row, and after them a pause.
    static float[][] emissions(PhoneScores scores) {
        float[][] posteriors = scores.logPosteriors();
        double[] prior = new double[PhoneScores.PHONES];
        Arrays.fill(prior, 0.5 / PhoneScores.PHONES);
        for (float[] row : posteriors) {
            for (int kind = 0; kind < prior.length; kind++) {
                prior[kind] += 0.5 * Math.exp(row[kind]) / posteriors.length;
            }
        }
        double[] dues = new double[prior.length];
        Arrays.setAll(dues, kind -> PRIOR_WEIGHT * Math.log(prior[kind]));
        float[][] emissions = new float[posteriors.length][];
        for (int row = 0; row < emissions.length; row++) {
            emissions[row] = new float[PhoneScores.PHONES + 1];
            float best = IMPOSSIBLE;
            for (int kind = 0; kind < prior.length; kind++) {
                emissions[row][kind] = (float) (posteriors[row][kind] - dues[kind]);
                best = Math.max(best, emissions[row][kind]);
            }
            emissions[row][PhoneScores.PHONES] =
                    (float) Math.max(emissions[row][PhoneScores.SILENCE], best + BEYOND_TEXT);
        }
        return emissions;
    }

    private List<Span> solve() {
        int count = states.size();
        Row[] rows = new Row[emissions.length];
        float[] score = new float[count];
        Arrays.fill(score, IMPOSSIBLE);
        score[0] = emissions[0][states.get(0).kind()];
        score[1] = emissions[0][states.get(1).kind()] + entry(states.get(1), 0);
        rows[0] = new Row(0, new byte[2]);
        for (int row = 1; row < rows.length; row++) {
            rows[row] = next(score, row, rows[row - 1]);
        }
        int last = score[count - 1] >= score[count - 2] ? count - 1 : count - 2;
        likeliest = score[last];
        return score[last] > IMPOSSIBLE / 2 ? spans(rows, last) : List.of();
    }

    /// Moves the scores on by a row; states far less likely than the likeliest are given up.
    private Row next(float[] score, int row, Row before) {
        int end = Math.min(before.end() + 2, score.length);
        byte[] came = new byte[end - before.first()];
        float likeliest = IMPOSSIBLE;
        for (int index = end - 1; index >= before.first(); index--) {
            State state = states.get(index);
            float entry = entry(state, row);
            float best = state.isLast() ? score[index] : IMPOSSIBLE;
            if (index > 0 && score[index - 1] + entry > best) {
                best = score[index - 1] + entry;
                came[index - before.first()] = STEPPED;
            }
            boolean mayLeap =
                    index > 1 && state.isFirst() && states.get(index - 1).phone() < 0;
            if (mayLeap && score[index - 2] + entry > best) {
                best = score[index - 2] + entry;
                came[index - before.first()] = LEAPED;
            }
            score[index] = best + emissions[row][state.kind()];
            likeliest = Math.max(likeliest, score[index]);
        }
        int first = before.first();
        while (first < end - 2 && score[first] < likeliest - GIVEN_UP) {
            score[first++] = IMPOSSIBLE;
        }
        return new Row(first, Arrays.copyOfRange(came, first - before.first(), came.length));
    }

    private float entry(State state, int row) {
        return state.isFirst() && state.isVowel() ? (float) (ENTRY_WEIGHT * (novelty[row] - ENTRY_NOVELTY)) : 0;
    }

    private List<Span> spans(Row[] rows, int last) {
        int[] first = new int[phones];
        int[] end = new int[phones];
        int index = last;
        for (int row = rows.length - 1; row >= 0; row--) {
            int phone = states.get(index).phone();
            if (phone >= 0) {
                first[phone] = row;
                end[phone] = Math.max(end[phone], row + 1);
            }
            index -= rows[row].came()[index - rows[row].first()];
        }
        List<Span> spans = new ArrayList<>();
        for (int phone = 0; phone < phones; phone++) {
            spans.add(new Span(first[phone], end[phone]));
        }
        return spans;
    }
}
