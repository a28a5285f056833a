package comeback.listen;

import java.util.ArrayList;
import java.util.List;

/// The words heard so far with their times: settled ones, which never change again, and fresh ones after them.
final class Verse {
    private static final int SILENT_ROWS = 8;
    private static final int MOST_CERTAIN = 16;
    private static final int KEPT_CERTAIN = 4;
    private static final int MOST_LEVELS = 512;

    /// A row between two settled words, and how many words lie before it.
    record Boundary(int row, int words) {}

    private final WordTimer timer;
    private final Recording recording;
    private final SpeechTrack track;
    private final List<TimedWord> settled = new ArrayList<>();
    private final List<Double> levels = new ArrayList<>();
    private final List<Boundary> boundaries = new ArrayList<>(List.of(new Boundary(0, 0)));
    private final List<TimedVowel> settledWordless = new ArrayList<>();
    private List<TimedWord> fresh = List.of();
    private List<TimedVowel> freshWordless = List.of();

    Verse(WordTimer timer, Recording recording, SpeechTrack track) {
        this.timer = timer;
        this.track = track;
        this.recording = recording;
    }

    List<TimedWord> settled() {
        return settled;
    }

    List<TimedWord> fresh() {
        return fresh;
    }

    int settledRow() {
        return boundaries.getLast().row();
    }

    /// The last boundary at or before `row`.
    Boundary boundaryBefore(int row) {
        Boundary found = boundaries.getFirst();
        for (Boundary boundary : boundaries) {
            found = boundary.row() <= row ? boundary : found;
        }
        return found;
    }

    /// Lays the fresh words over what was recorded after the settled ones.
    void place(List<SpokenWord> words, int endRow) {
        PhoneEvidence evidence = track.evidence(settledRow(), Math.max(endRow, settledRow()));
        fresh = timer.time(words, evidence, settledRow(), levels);
        freshWordless = timer.wordless(fresh, evidence, settledRow(), levels);
    }

    /// Nothing was said after the settled words.
    void drop() {
        fresh = List.of();
        freshWordless = List.of();
    }

    /// Vowels in the sound that no word accounts for, in order of time.
    List<TimedVowel> wordless() {
        List<TimedVowel> all = new ArrayList<>(settledWordless);
        all.addAll(freshWordless);
        return all;
    }

    /// How many fresh words end before `row`.
    int freshBefore(int row) {
        return (int)
                fresh.stream().filter(word -> word.endSeconds() * 100 < row).count();
    }

    /// Settles the words before the last breath after which only certain words were taken; tells how many.
    int settle(int certain) {
        for (int count = Math.min(certain, fresh.size() - 1); count > 0; count--) {
            int breath = breath(fresh.get(count - 1), fresh.get(count));
            if (breath >= 0) {
                return settle(count, breath);
            }
        }
        int count = Math.min(certain, fresh.size()) - KEPT_CERTAIN;
        if (count > 0 && fresh.get(count).inOne() != null) {
            count--; // what is one word stays one
        }
        return count >= MOST_CERTAIN - KEPT_CERTAIN
                ? settle(count, (int) (fresh.get(count).startSeconds() * 100))
                : 0;
    }

    /// Settles the first `count` fresh words, with a boundary at `row` or just after what is settled.
    int settle(int count, int row) {
        for (TimedWord word : fresh.subList(0, count)) {
            settled.add(word);
            word.vowels().forEach(vowel -> levels.add(VowelLevel.decibels(recording, vowel.seconds())));
        }
        levels.subList(0, Math.max(0, levels.size() - MOST_LEVELS)).clear();
        fresh = List.copyOf(fresh.subList(count, fresh.size()));
        boundaries.add(new Boundary(Math.max(row, settledRow()), settled.size()));
        freshWordless.stream().filter(this::isSettled).forEach(settledWordless::add);
        freshWordless =
                freshWordless.stream().filter(vowel -> !isSettled(vowel)).toList();
        return count;
    }

    /// No window will begin before `row` any more.
    void forget(int row) {
        while (boundaries.size() > 1 && boundaries.get(1).row() <= row) {
            boundaries.removeFirst();
        }
    }

    /// Lets go of what was said before `row`, but for the words that its boundaries or a window after the first
    /// `window`
    /// settled words ask for; tells how many words it was.
    int forgetSaid(int row, int window) {
        int most = Math.min(window, boundaries.getFirst().words());
        int count = 0;
        while (count < most && settled.get(count).endSeconds() * 100 < row) {
            count++;
        }
        int dropped = count;
        settled.subList(0, dropped).clear();
        boundaries.replaceAll(each -> new Boundary(each.row(), each.words() - dropped));
        settledWordless.removeIf(vowel -> vowel.seconds() * 100 < row);
        return dropped;
    }

    private boolean isSettled(TimedVowel vowel) {
        return vowel.seconds() * 100 < settledRow();
    }

    /// The middle of the first silence of 80 ms between two words' vowels, or -1.
    private int breath(TimedWord left, TimedWord right) {
        int silent = 0;
        int end = (int) (right.vowels().getFirst().seconds() * 100);
        for (int row = (int) (left.vowels().getLast().seconds() * 100) + 3; row < end; row++) {
            silent = recording.sounds(row) ? 0 : silent + 1;
            if (silent == SILENT_ROWS) {
                return row - SILENT_ROWS / 2;
            }
        }
        return -1;
    }
}
