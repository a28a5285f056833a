package comeback.bank.compiled;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Bytes as they are read again, in the order in which a {@link Sink} took them. For one thread.
///
/// Bytes that no sink made end in an `IndexOutOfBoundsException` or another `RuntimeException`.
final class Source {
    private final byte[] bytes;
    private int at;

    /// @param from where reading begins
    Source(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    int number() {
        int next = bytes[at++];
        int number = next & 0x7F;
        for (int shift = 7; next < 0; shift += 7) {
            next = bytes[at++];
            number |= (next & 0x7F) << shift;
        }
        return number;
    }

    double real() {
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bits |= (bytes[at++] & 0xFFL) << shift;
        }
        return Double.longBitsToDouble(bits);
    }

    String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /// A list of entries of `table`, by their places.
    @SuppressWarnings("unchecked") // what is taken out of a list of T is a T
    <T> List<T> entries(List<T> table) {
        Object[] entries = new Object[number()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = table.get(number());
        }
        return (List<T>) List.of(entries);
    }

    /// A list of as many as come, each read by `entry`.
    @SuppressWarnings("unchecked") // all that it is filled with are T
    <T> List<T> list(Entry<T> entry) {
        Object[] entries = new Object[number()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entry.read(this);
        }
        return (List<T>) List.of(entries);
    }

    /// How one thing is read.
    @FunctionalInterface
    interface Entry<T> {
        T read(Source from);
    }

    int at() {
        return at;
    }

    void skip(int count) {
        at += count;
    }
}
