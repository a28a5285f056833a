package comeback.listen;

import java.util.Arrays;

/// The sound heard so far at the recogniser's rate, and for each 10 ms of it whether something sounds, and a vowel.
///
/// Row `i` covers samples `160 i` to `160 i + 159`. It grows at its end, and forgets its beginning when told to. Not
/// for
/// two threads.
final class Recording {
    static final int ROW = Recogniser.SAMPLE_RATE / 100;
    private static final int VOWEL_CARRIES_ROWS = 25;
    private static final int FORGOTTEN_AT_ONCE_ROWS = 500;

    private final VowelSense sense = new VowelSense();
    private float[] samples = new float[1 << 18];
    private int length;
    private boolean[] sounding = new boolean[1 << 10];
    private boolean[] vowel = new boolean[1 << 10];
    private boolean[] voiced = new boolean[1 << 10];
    private int rows;
    private int first;
    private int lastVowel = -VOWEL_CARRIES_ROWS - 1;
    private int lastVoiced = -1;

    void append(float[] more) {
        int kept = length - first * ROW;
        if (kept + more.length > samples.length) {
            samples = Arrays.copyOf(samples, 2 * (kept + more.length));
        }
        System.arraycopy(more, 0, samples, kept, more.length);
        length += more.length;
        while ((rows + 1) * ROW <= length) {
            addRow();
        }
    }

    private void addRow() {
        int row = rows - first;
        if (row == vowel.length) {
            sounding = Arrays.copyOf(sounding, 2 * row);
            vowel = Arrays.copyOf(vowel, 2 * row);
            voiced = Arrays.copyOf(voiced, 2 * row);
        }
        VowelSense.Row heard = sense.row(samples, row * ROW);
        sounding[row] = heard.sounds();
        vowel[row] = heard.isVowel();
        lastVowel = heard.isVowel() ? rows : lastVowel;
        voiced[row] = heard.sounds() && rows - lastVowel <= VOWEL_CARRIES_ROWS;
        lastVoiced = voiced[row] ? rows : lastVoiced;
        rows++;
    }

    /// Rows before `row` will not be asked for any more.
    void forget(int row) {
        int dropped = Math.min(row, rows) - first;
        if (dropped >= FORGOTTEN_AT_ONCE_ROWS) {
            int kept = rows - first - dropped;
            System.arraycopy(samples, dropped * ROW, samples, 0, length - (first + dropped) * ROW);
            System.arraycopy(sounding, dropped, sounding, 0, kept);
            System.arraycopy(vowel, dropped, vowel, 0, kept);
            System.arraycopy(voiced, dropped, voiced, 0, kept);
            first += dropped;
        }
    }

    /// How many samples were heard, the forgotten ones too.
    int length() {
        return length;
    }

    /// How many rows were heard, the forgotten ones too.
    int rows() {
        return rows;
    }

    /// The first row that is not forgotten.
    int firstRow() {
        return first;
    }

    /// Whether a row sounds and a vowel was at most a quarter of a second ago.
    boolean isVoiced(int row) {
        return isKept(row) && voiced[row - first];
    }

    /// The last voiced row, or -1.
    int lastVoiced() {
        return lastVoiced;
    }

    /// Whether anything sounds in a row; nothing does outside of the recording, nor where it is forgotten.
    boolean sounds(int row) {
        return isKept(row) && sounding[row - first];
    }

    boolean isVowel(int row) {
        return isKept(row) && vowel[row - first];
    }

    private boolean isKept(int row) {
        return row >= first && row < rows;
    }

    /// @throws IllegalArgumentException when its beginning is forgotten
    float[] slice(int from, int to) {
        if (from < first * ROW) {
            throw new IllegalArgumentException("sample %d is forgotten; the first is %d".formatted(from, first * ROW));
        }
        return Arrays.copyOfRange(samples, from - first * ROW, Math.min(to, length) - first * ROW);
    }
}
