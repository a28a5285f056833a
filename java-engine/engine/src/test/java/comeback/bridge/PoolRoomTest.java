package comeback.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolRoomTest {
    private static final int START = 4096;
    private static final int LINES = 512;

    private final PoolRoom room = new PoolRoom(START, LINES * PoolRoom.LINE_BYTES);

    private record Taken(int start, int bytes) {
        int line() {
            return (start - START) / PoolRoom.LINE_BYTES;
        }

        int lines() {
            return Math.ceilDiv(bytes, PoolRoom.LINE_BYTES);
        }
    }

    /// Beside a map of the lines in use: what is taken was free and is where the first fit is; nothing leaks.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void takesTheFirstFitAndNeverTwice(long seed) {
        Random random = new Random(seed);
        BitSet used = new BitSet(LINES);
        List<Taken> taken = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            if (random.nextInt(100) < 55) {
                int bytes = 1 + random.nextInt(40 * PoolRoom.LINE_BYTES);
                int start = room.take(bytes);
                Taken part = new Taken(start, bytes);
                int expected = firstFit(used, part.lines());
                assertThat(start < 0 ? -1 : part.line()).isEqualTo(expected);
                if (start >= 0) {
                    used.set(part.line(), part.line() + part.lines());
                    taken.add(part);
                }
            } else if (!taken.isEmpty()) {
                give(taken.remove(random.nextInt(taken.size())), used);
            }
        }
        taken.forEach(part -> give(part, used));
        assertThat(room.take((long) LINES * PoolRoom.LINE_BYTES)).isEqualTo(START);
    }

    @Test
    void hasNoRoomForMoreThanThereIs() {
        assertThat(room.take((long) LINES * PoolRoom.LINE_BYTES + 1)).isEqualTo(-1);
        assertThat(room.take(Long.MAX_VALUE / 4)).isEqualTo(-1);
    }

    @Test
    void givesAPlaceOfOnesChoiceOnlyWhereAllOfItIsFree() {
        room.takeAt(START + 128, 64);
        assertThatIllegalArgumentException().isThrownBy(() -> room.takeAt(START + 64, 65));
        assertThatIllegalArgumentException().isThrownBy(() -> room.takeAt(START - 64, 64));
        assertThatIllegalArgumentException().isThrownBy(() -> room.takeAt(START + 192, 1L << 40));
        room.takeAt(START + 64, 64);
        assertThat(room.take(128)).isEqualTo(START + 192);
    }

    private void give(Taken part, BitSet used) {
        room.give(part.start(), part.bytes());
        used.clear(part.line(), part.line() + part.lines());
    }

    private static int firstFit(BitSet used, int lines) {
        for (int from = used.nextClearBit(0); from + lines <= LINES; ) {
            int end = used.nextSetBit(from);
            if (end < 0 || end - from >= lines) {
                return from;
            }
            from = used.nextClearBit(end);
        }
        return -1;
    }
}
