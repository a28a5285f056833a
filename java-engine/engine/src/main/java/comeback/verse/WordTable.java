package comeback.verse;

import java.util.Arrays;

/// Words and the bits that each has, by open addressing over the text that they stand in, so that neither loading nor
/// looking up makes anything of a word. For one thread until it is filled.
///
/// An array of letters, walked once: it is filled before the first verse, when the machine has compiled little yet.
final class WordTable {
    private static final int SHORTEST = 4;
    private static final int NONE = -1;
    private static final int FACTOR = 31;

    private final char[] text;
    private final int[] starts;
    private final int[] bits;

    /// @param text of words, each with a blank, a line's end or the text's end behind it
    WordTable(String text) {
        this.text = text.toCharArray();
        int room = Integer.highestOneBit(Math.max(1, text.length() / SHORTEST)) << 1;
        this.starts = new int[room];
        this.bits = new int[room];
        Arrays.fill(starts, NONE);
    }

    /// Adds `more` to what each word of the text from `from` to `to` has.
    void add(int from, int to, int more) {
        char[] letters = text;
        int start = from;
        int hash = 0;
        for (int at = from; at <= to; at++) {
            char letter = at < to ? letters[at] : ' ';
            if (letter > ' ') {
                hash = hash * FACTOR + letter;
            } else {
                if (at > start) {
                    put(start, at, hash, more);
                }
                start = at + 1;
                hash = 0;
            }
        }
    }

    private void put(int start, int end, int hash, int more) {
        int at = home(hash);
        while (starts[at] != NONE && !isSame(starts[at], start, end)) {
            at = at + 1 & starts.length - 1;
        }
        starts[at] = start;
        bits[at] |= more;
    }

    private boolean isSame(int other, int start, int end) {
        int length = end - start;
        return ends(other + length) && Arrays.equals(text, other, other + length, text, start, end);
    }

    /// What the word has that begins as the first `length` letters of `word` and goes on with `put`; 0 for none.
    int bits(String word, int length, String put) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * FACTOR + word.charAt(i);
        }
        for (int i = 0; i < put.length(); i++) {
            hash = hash * FACTOR + put.charAt(i);
        }
        int at = home(hash);
        while (starts[at] != NONE && !stands(starts[at], word, length, put)) {
            at = at + 1 & starts.length - 1;
        }
        return bits[at];
    }

    private int home(int hash) {
        return (hash ^ hash >>> 15) & starts.length - 1;
    }

    private boolean stands(int start, String word, int length, String put) {
        int end = start + length + put.length();
        if (!ends(end)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[start + i] != word.charAt(i)) {
                return false;
            }
        }
        for (int i = 0; i < put.length(); i++) {
            if (text[start + length + i] != put.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean ends(int end) {
        return end == text.length || end < text.length && text[end] <= ' ';
    }
}
