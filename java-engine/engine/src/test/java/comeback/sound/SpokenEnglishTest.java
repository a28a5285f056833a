package comeback.sound;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.sound.Syllabifier.Stressed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenEnglishTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            detention,    D IH0 . T EH1 N . SH AH0 N
            rappin',      R AE1 . P IH0 N
            rappin,       R AE1 . P IH0 N
            makin',       M EY1 . K IH0 N
            makin,        M EY1 . K IH0 N
            runnin',      R AH1 . N IH0 N
            yeetin',      Y IY1 . T IH0 N
            zorbin',      Z AO1 R . B IH0 N
            robin,        R AA1 . B AH0 N
            'cause,       K AH1 Z
            'round,       R AW1 N D
            lil',         L IH1 L
            o',           AH0
            gangsta,      G AE1 NG . S T AH0
            playas,       P L EY1 . AH0 Z
            hatas,        HH EY1 . T AH0 Z
            finna,        F IH1 . N AH0
            shoulda,      SH UH1 . D AH0
            outta,        AW1 . T AH0
            tryna,        T R AY1 . N AH0
            I'd've,       AY1 . D AH0 V
            would've,     W UH1 . D AH0 V
            y'all'd've,   Y AO1 L . D AH0 V
            trophies,     T R OW1 . F IY0 Z
            clickbaited,  K L IH1 K . B EY2 . T IH0 D
            Rolexes,      R OW1 . L EH2 K . S IH0 Z
            Zorbane's,    Z AO1 R . B EY0 N Z
            Krexos',      K R EH1 K . S OW0 Z
            Rico'll,      R IY1 . K OW0 L
            NWA,          EH1 N . D AH1 . B AH0 L . Y UW0 . EY1
            MC,           EH2 M . S IY1
            brb,          B IY1 . AA1 R . B IY1
            """)
    void saysWhatRappersWrite(String word, String said) {
        assertThat(Written.of(English.LEXICON.pronounce(word))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Blu,   B L UW1
            Zay,   Z EY1
            Jid,   JH IY1 D
            ew,    Y UW1
            Nwa,   EH1 N . D AH1 . B AH0 L . Y UW0 . EY1
            Odb,   OW1 . D IY1 . B IY1
            Ugk,   Y UW1 . JH IY1 . K EY1
            Hbk's, EY1 CH . B IY1 . K EY1 Z
            Ysl,   W AY1 . EH1 S . EH1 L
            Nba,   EH1 N . B IY2 . EY1
            Dj,    D IY1 . JH EY1
            """)
    void whatNoMouthCanSayIsSpelledInCapitalsOrNot(String word, String said) {
        for (String each : List.of(word, word.toUpperCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))) {
            assertThat(Written.of(English.LEXICON.pronounce(each))).as(each).isEqualTo(said);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            sooooo,    S OW1
            soooon,    S UW1 N
            looong,    L AO1 NG
            booo,      B UW1
            goooo,     G OW1
            freeee,    F R IY1
            baaaaad,   B AE1 D
            loooove,   L AH1 V
            balllll,   B AO1 L
            yeahhh,    Y AE1
            skrrrrrt,  S K ER1 T
            brrrrrrr,  B ER1
            zzzzzz,    Z AH1
            zorbaaane, Z AO1 R . B EY0 N
            XXX,       EH1 K S . EH1 K S . EH1 K S
            """)
    void drawnOutLettersAreSaidOnce(String word, String said) {
        assertThat(Written.of(English.LEXICON.pronounce(word))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Kanye,      K AA1 N . Y EY0
            Eminem,     EH1 . M IH0 . N EH2 M
            A$AP,       EY1 . S AE2 P
            RZA,        R IH1 . Z AH0
            hunnid,     HH AH1 . N IH0 D
            hunnids,    HH AH1 . N IH0 D Z
            thot,       TH AA1 T
            Xans,       Z AE1 N Z
            errybody,   EH1 . R IY0 . B AA2 . D IY0
            muthafucka, M AH1 . DH AH0 . F AH2 . K AH0
            a'ight,     AO0 . AY1 T
            nuh,        N AH1
            está,       EH0 . S T AA1
            dónde,      D OW1 N . D EY0
            didnt,      D IH1 . D AH0 N T
            wouldnt,    W UH1 . D AH0 N T
            youre,      Y UH1 R
            theyll,     DH EY1 L
            im,         AY1 M
            boyz,       B OY1 Z
            ridaz,      R AY1 . D AH0 Z
            beatz,      B IY1 T S
            shawties,   SH AO1 . T IY0 Z
            homies,     HH OW1 . M IY0 Z
            OGs,        OW2 . JH IY1 Z
            """)
    void saysNamesAndSlangThatLettersMislead(String word, String said) {
        assertThat(Written.of(English.LEXICON.pronounce(word))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            café,       K AH0 . F EY1
            CAFÉ,       K AH0 . F EY1
            jalapeño,   HH AE2 . L AH0 . P IY1 N . Y OW0
            naïve,      N AY2 . IY1 V
            Ørsted,     AO1 R . S T IH0 D
            ｆｕｌｌ,       F UH1 L
            Ke$ha,      K EH1 . SH AH0
            """)
    void readsMarkedLettersAsTheirSoundsAre(String word, String said) {
        assertThat(Written.of(English.LEXICON.pronounce(word))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "Zorbane, 2",
        "Quixlo, 2",
        "Bratislavo, 4",
        "Krell, 1",
        "Rocinante, 4",
        "Okonkwo, 3",
        "shh, 1",
        "?!, 1",
        "привет, 1",
        "你好, 1"
    })
    void neverFailsOnWhatNoDictionaryLists(String word, int syllables) {
        assertThat(English.LEXICON.pronounce(word).syllables()).hasSize(syllables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "$a", "é", "7", "a'", "123-", "1,", "x's", "😀!", "ab"})
    void anEndlessWordIsSaidByItsBeginning(String again) {
        String endless = again.repeat(65_536 / again.length());
        assertThat(English.LEXICON.pronounce(endless).syllables()).hasSizeBetween(1, 150);
        assertThat(English.LEXICON.variants(endless)).isNotEmpty();
        assertThat(English.LEXICON.knows(endless))
                .isEqualTo(List.of("a", "é", "7", "123-", "1,").contains(again));
    }

    @Test
    void tellsKnownWordsFromGuesses() {
        assertThat(List.of("chain", "rappin'", "24", "$5", "finna")).allMatch(English.LEXICON::knows);
        assertThat(English.LEXICON.knows("Zorbane")).isFalse();
        assertThat(English.LEXICON.knows("?!")).isFalse();
    }

    @Test
    void whatSomeoneWroteDownWinsOverTheDictionaryAndTakesEndings() {
        List<Stressed> own = Respelling.arpabet("CH EH1 N");
        Lexicon lexicon = new SpokenEnglish(English.DICTIONARY, new Sayings(Map.of("chain", own, "quixlo", own)));
        assertThat(Written.of(lexicon.pronounce("Chain"))).isEqualTo("CH EH1 N");
        assertThat(Written.of(lexicon.pronounce("QUIXLO'S"))).isEqualTo("CH EH1 N Z");
        assertThat(Written.of(lexicon.pronounce("chainless"))).isEqualTo("CH EH1 N . L AH0 S");
    }
}
