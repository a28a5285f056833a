package comeback.listen;

import java.util.Arrays;

/// The sound heard so far at the recogniser's rate, and for each 10 ms of it whether something sounds, and a vowel.
///
/// Row `i` covers samples `160 i` to `160 i + 159`. It only grows; not for two threads.
final class Recording {
    static final int ROW = Recogniser.SAMPLE_RATE / 100;
    private static final int VOWEL_CARRIES_ROWS = 25;

    private final VowelSense sense = new VowelSense();
    private float[] samples = new float[1 << 18];
    private int length;
    private boolean[] sounding = new boolean[1 << 10];
    private boolean[] vowel = new boolean[1 << 10];
    private boolean[] voiced = new boolean[1 << 10];
    private int rows;
    private int lastVowel = -VOWEL_CARRIES_ROWS - 1;
    private int lastVoiced = -1;

    void append(float[] more) {
        if (length + more.length > samples.length) {
            samples = Arrays.copyOf(samples, 2 * (length + more.length));
        }
        System.arraycopy(more, 0, samples, length, more.length);
        length += more.length;
        while ((rows + 1) * ROW <= length) {
            addRow();
        }
    }

    private void addRow() {
        if (rows == vowel.length) {
            sounding = Arrays.copyOf(sounding, 2 * rows);
            vowel = Arrays.copyOf(vowel, 2 * rows);
            voiced = Arrays.copyOf(voiced, 2 * rows);
        }
        VowelSense.Row row = sense.row(samples, rows * ROW);
        sounding[rows] = row.sounds();
        vowel[rows] = row.isVowel();
        lastVowel = row.isVowel() ? rows : lastVowel;
        voiced[rows] = row.sounds() && rows - lastVowel <= VOWEL_CARRIES_ROWS;
        lastVoiced = voiced[rows] ? rows : lastVoiced;
        rows++;
    }

    int length() {
        return length;
    }

    int rows() {
        return rows;
    }

    /// Whether a row sounds and a vowel was at most a quarter of a second ago.
    boolean isVoiced(int row) {
        return row >= 0 && row < rows && voiced[row];
    }

    /// The last voiced row, or -1.
    int lastVoiced() {
        return lastVoiced;
    }

    /// Whether anything sounds in a row; nothing does outside of the recording.
    boolean sounds(int row) {
        return row >= 0 && row < rows && sounding[row];
    }

    boolean isVowel(int row) {
        return row >= 0 && row < rows && vowel[row];
    }

    float[] slice(int from, int to) {
        return Arrays.copyOfRange(samples, from, Math.min(to, length));
    }
}
