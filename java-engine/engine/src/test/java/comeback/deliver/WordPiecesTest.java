package comeback.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    @ParameterizedTest
    @CsvSource({
        "detention, de-ten-tion",
        "battle, bat-tle",
        "rocket, rock-et",
        "something, some-thing",
        "creation, cre-a-tion",
        "couldn't, could-n't",
        "every, eve-ry",
        "hip-hop, hip--hop",
        "daughter, daugh-ter",
        "being, be-ing",
        "poet, po-et",
        "quiet, qui-et",
        "Recognise, Re-cog-nise",
        "DJ, D-J",
        "cash, cash",
        "MONEY, MO-NEY",
        "plastic, plas-tic",
        "basement, base-ment",
        "broken, bro-ken",
        "opponent, op-po-nent",
        "idea, i-de-a"
    })
    void dividesByItsLetters(String word, String pieces) {
        List<String> expected = pieces.contains("--") ? List.of("hip-", "hop") : List.of(pieces.split("-"));
        assertThat(WordPieces.split(word, expected.size())).isEqualTo(expected);
    }

    @Test
    void aSyllableWithoutLettersIsAHyphen() {
        assertThat(WordPieces.karaoke("7", 2)).containsExactly("7-", "-");
        assertThat(WordPieces.karaoke("hip-hop", 2)).containsExactly("hip-", "hop");
    }

    @Test
    void anyWordOfTheDictionaryRejoinsFromAsManyPiecesAsItHasSyllables() throws IOException {
        Path dictionary = English.model("cmudict").resolve("cmudict.dict");
        try (Stream<String> lines = Files.lines(dictionary)) {
            lines.map(line -> line.split("[ (]", 2)[0]).forEach(word -> {
                int syllables = English.LEXICON.pronounce(word).syllables().size();
                List<String> pieces = WordPieces.split(word, syllables);
                assertThat(pieces).as(word).hasSize(syllables);
                assertThat(String.join("", pieces)).isEqualTo(word);
            });
        }
    }
}
