package comeback.listen;

import comeback.sound.Syllable;
import java.util.Arrays;
import java.util.List;

/// Lays a text's syllables over the onsets found in the sound, in order, by dynamic programming.
///
/// Time counts only while something sounds, so that a breath does not stretch what is expected around it.
final class SyllableAligner {
    private static final int MOST_SYLLABLES_SKIPPED = 4;
    private static final int MOST_ONSETS_SKIPPED = 8;
    private static final double PACE_WEIGHT = 1.5;
    private static final double PLACE_WEIGHT = 0.15;
    private static final double SKIP_SYLLABLE = 1.1;
    private static final double SKIP_ONSET = 1.0;
    private static final double BREATH_INSIDE_WORD = 2.0;
    private static final double BREATH_SECONDS = 0.12;

    /// A syllable of the text and the index of its word.
    record Label(Syllable syllable, int word) {
        /// How long it lasts against others, roughly.
        double weight() {
            return 0.55 + 0.12 * (syllable.onset().size() + syllable.coda().size()) + (syllable.isStressed() ? 0.2 : 0);
        }
    }

    /// An onset in seconds of the recording, and in seconds of sounding time since the stretch began.
    record Place(double seconds, double soundingSeconds, double novelty) {}

    private final List<Label> labels;
    private final List<Place> places;
    private final double[] expected;
    private final double[][] cost;
    private final int[][] came;

    private SyllableAligner(List<Label> labels, List<Place> places, double soundingSeconds) {
        this.labels = labels;
        this.places = places;
        this.expected = expected(labels, soundingSeconds);
        this.cost = new double[labels.size()][places.size()];
        this.came = new int[labels.size()][places.size()];
    }

    /// For each label the index of its place, or -1 where the sound shows none.
    static int[] align(List<Label> labels, List<Place> places, double soundingSeconds) {
        if (labels.isEmpty() || places.isEmpty()) {
            int[] none = new int[labels.size()];
            Arrays.fill(none, -1);
            return none;
        }
        return new SyllableAligner(labels, places, soundingSeconds).solve();
    }

    /// Where each label's vowel would begin if all were evenly spoken, in seconds of sounding time.
    static double[] expected(List<Label> labels, double soundingSeconds) {
        double total = labels.stream().mapToDouble(Label::weight).sum();
        double[] expected = new double[labels.size()];
        double before = 0;
        for (int i = 0; i < expected.length; i++) {
            expected[i] = soundingSeconds
                    * (before + 0.1 * labels.get(i).syllable().onset().size())
                    / total;
            before += labels.get(i).weight();
        }
        return expected;
    }

    private int[] solve() {
        int end = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int label = 0; label < labels.size(); label++) {
            for (int place = 0; place < places.size(); place++) {
                settle(label, place);
                double whole =
                        cost[label][place] + skipped(label + 1, labels.size()) + ignored(place + 1, places.size());
                if (whole < least) {
                    least = whole;
                    end = label * places.size() + place;
                }
            }
        }
        int[] placeOf = new int[labels.size()];
        Arrays.fill(placeOf, -1);
        while (end >= 0) {
            int label = end / places.size();
            int place = end % places.size();
            placeOf[label] = place;
            end = came[label][place];
        }
        return placeOf;
    }

    private void settle(int label, int place) {
        double away = (places.get(place).soundingSeconds() - expected[label]) / 0.5;
        double own = PLACE_WEIGHT * Math.min(away * away, 16);
        double least = skipped(0, label) + ignored(0, place);
        int from = -1;
        for (int l = Math.max(0, label - 1 - MOST_SYLLABLES_SKIPPED); l < label; l++) {
            for (int p = Math.max(0, place - 1 - MOST_ONSETS_SKIPPED); p < place; p++) {
                double whole = cost[l][p] + step(l, p, label, place) + skipped(l + 1, label) + ignored(p + 1, place);
                if (whole < least) {
                    least = whole;
                    from = l * places.size() + p;
                }
            }
        }
        cost[label][place] = least + own;
        came[label][place] = from;
    }

    private double step(int fromLabel, int fromPlace, int toLabel, int toPlace) {
        double sounding =
                places.get(toPlace).soundingSeconds() - places.get(fromPlace).soundingSeconds();
        double silent = places.get(toPlace).seconds() - places.get(fromPlace).seconds() - sounding;
        double pace = Math.log((sounding + 0.03) / (expected[toLabel] - expected[fromLabel] + 0.03));
        boolean sameWord = labels.get(fromLabel).word() == labels.get(toLabel).word();
        return PACE_WEIGHT * pace * pace + (sameWord && silent > BREATH_SECONDS ? BREATH_INSIDE_WORD : 0);
    }

    private double skipped(int from, int to) {
        double sum = 0;
        for (int label = from; label < to; label++) {
            sum += SKIP_SYLLABLE * (labels.get(label).syllable().isStressed() ? 1.3 : 0.8);
        }
        return sum;
    }

    private double ignored(int from, int to) {
        double sum = 0;
        for (int place = from; place < to; place++) {
            sum += SKIP_ONSET * Math.clamp(places.get(place).novelty(), 0.2, 1.3);
        }
        return sum;
    }
}
