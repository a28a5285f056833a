package comeback.sound;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Lines of text found by their first word, without taking them apart before: a table of where they begin.
///
/// ```
/// slots   [ · | 17 | · | 0 | 42 | · … ]      a word's hash, or the next free slot after it
/// text    back B AE1 K\nbad B AE1 D\nbag …    each line's first byte
/// ```
///
/// A line without a space after its first word, and one that begins with ';' or '#', has no word. Of lines with one
/// word the last counts. Immutable; safe for any thread.
final class WordTable {
    private static final int EMPTY = -1;
    /// At least so many slots for each line, so that a search is short.
    private static final int SLOTS_PER_LINE = 2;

    private final byte[] text;
    private final int[] slots;

    /// @param texts in UTF-8; a later one wins over an earlier one
    WordTable(List<byte[]> texts) {
        this.text = joined(texts);
        this.slots = new int[slotsFor(lines())];
        Arrays.fill(slots, EMPTY);
        for (int from = 0; from < text.length; ) {
            int end = endOfLine(from);
            enter(from, end);
            from = end + 1;
        }
    }

    /// What stands after `word` in its line, up to a '#'; nothing when it is not listed.
    Optional<String> after(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        int line = slots[slotOf(wanted, 0, wanted.length)];
        return line == EMPTY ? Optional.empty() : Optional.of(rest(line + wanted.length + 1));
    }

    boolean has(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        return slots[slotOf(wanted, 0, wanted.length)] != EMPTY;
    }

    private void enter(int from, int end) {
        byte first = text[from];
        int gap = from;
        while (gap < end && text[gap] != ' ') {
            gap++;
        }
        boolean hasWord = gap > from && gap < end && first != ';' && first != '#';
        if (hasWord) {
            slots[slotOf(text, from, gap)] = from;
        }
    }

    /// The slot that holds the word, or the free one where it belongs.
    private int slotOf(byte[] in, int from, int to) {
        int slot = hash(in, from, to) & (slots.length - 1);
        while (slots[slot] != EMPTY && !isWordAt(slots[slot], in, from, to)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isWordAt(int line, byte[] in, int from, int to) {
        int end = line + to - from;
        return end < text.length && text[end] == ' ' && Arrays.equals(text, line, end, in, from, to);
    }

    private String rest(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n' && text[end] != '#') {
            end++;
        }
        return new String(text, from, end - from, StandardCharsets.UTF_8);
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private int lines() {
        int lines = 1;
        for (byte each : text) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static int slotsFor(int lines) {
        return Integer.highestOneBit(Math.max(1, lines * SLOTS_PER_LINE - 1)) * 2;
    }

    /// FNV-1a, with its upper bits folded in.
    private static int hash(byte[] in, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ in[i]) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    private static byte[] joined(List<byte[]> texts) {
        byte[] all = new byte[texts.stream().mapToInt(each -> each.length + 1).sum()];
        int at = 0;
        for (byte[] each : texts) {
            System.arraycopy(each, 0, all, at, each.length);
            all[at + each.length] = '\n';
            at += each.length + 1;
        }
        return all;
    }
}
