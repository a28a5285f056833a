package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.sound.Lexicon;
import comeback.sound.Phoneme;
import comeback.sound.Pronunciation;
import comeback.sound.Syllable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordJoinTest {
    private static final Lexicon ONE_SYLLABLE = new Lexicon() {
        @Override
        public Pronunciation pronounce(String word) {
            return new Pronunciation(List.of(new Syllable(List.of(), Phoneme.AH, List.of(), 1)));
        }

        @Override
        public boolean knows(String word) {
            return true;
        }
    };

    @Test
    void aNewHearingGoesOnAfterWhatIsSettledHoweverItBegins() {
        List<String> known = words("my flow is sharper than a knife");
        assertThat(WordJoin.index(known, 4, words("my flow is sharper than a knife on stone")))
                .isEqualTo(4);
        assertThat(WordJoin.index(known, 4, words("flow is sharper than a knife")))
                .isEqualTo(3);
        assertThat(WordJoin.index(known, 4, words("oh my flow is sharper than a")))
                .isEqualTo(5);
        assertThat(WordJoin.index(known, 0, words("my flow is"))).isZero();
    }

    @Test
    void aPhraseSaidTwiceIsAnEchoOnlyWhereTheSoundCannotHoldBoth() {
        List<SpokenWord> twice = spoken("run the south side now run the south side now");
        assertThat(Echo.cut(twice, 5, ONE_SYLLABLE)).hasSize(5);
        assertThat(Echo.cut(twice, 10, ONE_SYLLABLE)).hasSize(10);
    }

    @Test
    void aTokenFiveTimesOrAPhraseThriceIsALoop() {
        assertThat(LoopGuard.surplus(tokens(7, 9, 9, 9, 9, 9))).isEqualTo(4);
        assertThat(LoopGuard.surplus(tokens(7, 1, 2, 1, 2, 1, 2))).isEqualTo(4);
        assertThat(LoopGuard.surplus(tokens(7, 1, 2, 1, 2, 3))).isZero();
    }

    private static List<Token> tokens(int... ids) {
        return IntStream.of(ids).mapToObj(id -> new Token(id, "x", 0)).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static List<SpokenWord> spoken(String text) {
        return Stream.of(text.split(" "))
                .map(word -> new SpokenWord(word, 0, 1, 0))
                .toList();
    }
}
