package comeback.bridge;

import java.util.Map;
import java.util.TreeMap;

/// Which bytes of the pool are free: first fit, in whole cache lines; neighbouring holes become one. Not thread-safe.
final class PoolRoom {
    static final int LINE_BYTES = 64;

    private final TreeMap<Integer, Integer> holes = new TreeMap<>();

    PoolRoom(int start, int bytes) {
        holes.put(start, bytes);
    }

    /// Takes the first hole that has room for `bytes` and returns where it starts, or -1 when none has.
    int take(long bytes) {
        long needed = lines(bytes);
        for (Map.Entry<Integer, Integer> hole : holes.entrySet()) {
            if (hole.getValue() >= needed) {
                int start = hole.getKey();
                takeAt(start, bytes);
                return start;
            }
        }
        return -1;
    }

    /// Takes the `bytes` from `start` on.
    ///
    /// @throws IllegalArgumentException when they are not all free
    void takeAt(int start, long bytes) {
        Map.Entry<Integer, Integer> hole = holes.floorEntry(start);
        if (hole == null || start - hole.getKey() + lines(bytes) > hole.getValue()) {
            throw new IllegalArgumentException("%d bytes at %d are not free".formatted(bytes, start));
        }
        int needed = (int) lines(bytes);
        int before = start - hole.getKey();
        int after = hole.getValue() - before - needed;
        holes.remove(hole.getKey());
        if (before > 0) {
            holes.put(hole.getKey(), before);
        }
        if (after > 0) {
            holes.put(start + needed, after);
        }
    }

    /// Gives back what was taken with the same two numbers.
    void give(int start, long bytes) {
        int from = start;
        int length = (int) lines(bytes);
        Map.Entry<Integer, Integer> before = holes.lowerEntry(start);
        if (before != null && before.getKey() + before.getValue() == start) {
            from = before.getKey();
            length += before.getValue();
        }
        Integer after = holes.remove(start + (int) lines(bytes));
        if (after != null) {
            length += after;
        }
        holes.put(from, length);
    }

    private static long lines(long bytes) {
        return Math.ceilDiv(bytes, LINE_BYTES) * LINE_BYTES;
    }
}
