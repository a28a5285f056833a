package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessTest {
    private static final Guess EARLIER = new Guess(tokens(10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20));

    @Test
    void afterAnotherTokenInOnesPlaceTheRestIsGuessed() {
        assertThat(EARLIER.after(tokens(10, 11, 99))).containsExactly(13, 14, 15, 16, 17, 18, 19, 20);
    }

    @Test
    void whereTokensCameInOrFellAwayTheGuessMovesWithThem() {
        assertThat(EARLIER.after(tokens(10, 99, 98, 11))).startsWith(12);
        assertThat(EARLIER.after(tokens(10, 12))).startsWith(13);
        assertThat(EARLIER.after(tokens(12))).startsWith(13);
    }

    @Test
    void ofTwoLikeTokensTheNearerCounts() {
        Guess twice = new Guess(tokens(1, 7, 2, 7, 3));
        assertThat(twice.after(tokens(1, 7))).startsWith(2);
        assertThat(twice.after(tokens(1, 7, 2, 7))).startsWith(3);
    }

    @Test
    void nothingIsGuessedBeyondTheEarlierReading() {
        assertThat(EARLIER.after(tokens(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1))).isEmpty();
        assertThat(Guess.NONE.after(tokens(5))).isEmpty();
    }

    private static List<Token> tokens(int... ids) {
        return Arrays.stream(ids).mapToObj(id -> new Token(id, "", 0)).toList();
    }
}
