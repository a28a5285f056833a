package comeback.bank.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes as they are written: small numbers take few. For one thread.
final class Sink {
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[1 << 10];
    private int size;

    /// @param number 0 or more; seven bits a byte, the lowest first, the eighth says that more follow
    void number(int number) {
        int rest = number;
        while (rest >= MORE) {
            put(rest | MORE);
            rest >>>= 7;
        }
        put(rest);
    }

    void real(double value) {
        long bits = Double.doubleToLongBits(value);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            put((int) (bits >>> shift));
        }
    }

    void text(String text) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        number(written.length);
        raw(written, written.length);
    }

    /// All that `other` holds.
    void append(Sink other) {
        raw(other.bytes, other.size);
    }

    void raw(byte[] more) {
        raw(more, more.length);
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void raw(byte[] more, int count) {
        makeRoom(count);
        System.arraycopy(more, 0, bytes, size, count);
        size += count;
    }

    private void put(int lowest) {
        makeRoom(1);
        bytes[size++] = (byte) lowest;
    }

    private void makeRoom(int count) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
        }
    }
}
