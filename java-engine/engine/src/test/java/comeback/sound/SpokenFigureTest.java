package comeback.sound;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures as words; a capital is a letter's name.
class SpokenFigureTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            0,           zero
            1,           one
            24,          twenty four
            100,         one hundred
            101,         one oh one
            187,         one eight seven
            305,         three oh five
            365,         three sixty five
            666,         six six six
            808,         eight oh eight
            808s,        eight oh eights
            911,         nine one one
            007,         oh oh seven
            "1,000",     one thousand
            1000,        one thousand
            "1,500",     fifteen hundred
            "12,500",    twelve thousand five hundred
            "1,000,000", one million
            10000,       ten thousand
            250000,      two hundred fifty thousand
            90210,       nine oh two one oh
            1900,        nineteen hundred
            1905,        nineteen oh five
            1999,        nineteen ninety nine
            2000,        two thousand
            2005,        two thousand five
            2026,        twenty twenty six
            1990s,       nineteen nineties
            '90s,        nineties
            90's,        nineties
            10k,         ten K
            1.5,         one point five
            .5,          point five
            .45,         forty five
            1st,         first
            2nd,         second
            3rd,         third
            12th,        twelfth
            21st,        twenty first
            100th,       one hundredth
            $1,          one dollar
            $100,        one hundred dollars
            $9.99,       nine ninety nine
            $5m,         five million dollars
            €20,         twenty euros
            20€,         twenty euros
            50%,         fifty percent
            24/7,        twenty four seven
            50/50,       fifty fifty
            1/2,         a half
            9mm,         nine millimeter
            40oz,        forty ounces
            7:30,        seven thirty
            7:05,        seven oh five
            8:00,        eight o'clock
            12:30am,     twelve thirty A M
            555-0199,    five five five oh one nine nine
            #1,          number one
            +1,          plus one
            mp3,         M P three
            ak47,        A K forty seven
            2pac,        two pac
            3d,          three D
            &,           and
            @,           at
            """)
    void isReadAsARapperWouldSayIt(String figure, String words) {
        assertThat(String.join(" ", SpokenFigure.words(figure))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "24, T W EH1 N . T IY0 . F AO1 R",
        "101, W AH1 N . OW1 . W AH1 N",
        "10k, T EH1 N . K EY1",
        "ak47, EY1 . K EY1 . F AO1 R . T IY0 . S EH1 . V AH0 N"
    })
    void keepsEachWordsOwnSyllables(String figure, String said) {
        assertThat(Written.of(English.LEXICON.pronounce(figure))).isEqualTo(said);
    }

    @Test
    void anyMixOfFiguresSignsAndLettersIsSaid() {
        String signs = "0123456789.,:/-$€£%#+&@'abkmsth ";
        for (long seed = 1; seed <= 2_000; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            int length = chance.nextInt(1, 24);
            for (int i = 0; i < length; i++) {
                text.append(signs.charAt(chance.nextInt(signs.length())));
            }
            assertThat(English.LEXICON.pronounce(text.toString()).syllables())
                    .as("seed %d: '%s'", seed, text)
                    .isNotEmpty();
            assertThat(English.line(text.toString()).words().stream()
                            .allMatch(word -> word.pronunciation().syllables().size()
                                    <= 4 * word.text().length() + 8))
                    .as("seed %d: '%s'", seed, text)
                    .isTrue();
        }
    }
}
