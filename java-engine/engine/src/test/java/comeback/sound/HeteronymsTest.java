package comeback.sound;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.verse.LineReader;
import comeback.verse.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that are said as their line asks for.
class HeteronymsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I live and I give | live | L IH1 V
            Where do we live | live | L IH1 V
            people live in the hood | live | L IH1 V
            Live from the block it's the show | live | L AY1 V
            we came to see the live show | live | L AY1 V
            we go live at nine | live | L AY1 V
            live fast die young | live | L IH1 V
            they live in my head | live | L IH1 V
            how does he live with it | live | L IH1 V
            I'm live on the air | live | L AY1 V
            the life that we live | live | L IH1 V
            it's live | live | L AY1 V
            we change lives | lives | L AY1 V Z
            he lives in the past | lives | L IH1 V Z
            nine lives like a cat | lives | L AY1 V Z
            I shed a tear for my brother | tear | T IH1 R
            I'm gonna tear this place apart | tear | T EH1 R
            tear it down | tear | T EH1 R
            not a single tear | tear | T IH1 R
            the blood sweat and tears | tears | T IH1 R Z
            she tears me apart | tears | T EH1 R Z
            the wind is cold | wind | W IH1 N D
            wind it up and wind your waist | wind | W AY1 N D
            gone with the wind | wind | W IH1 N D
            let me wind down | wind | W AY1 N D
            I take the lead | lead | L IY1 D
            fill you full of lead | lead | L EH1 D
            they follow where I lead | lead | L IY1 D
            lead the way | lead | L IY1 D
            it's heavy as lead | lead | L EH1 D
            my lead guitar | lead | L IY1 D
            I have never read it | read | R EH1 D
            I read the news | read | R IY1 D
            can you read my mind | read | R IY1 D
            she read me my rights | read | R EH1 D
            a book I read | read | R IY1 D
            so close to me | close | K L OW1 S
            close the door | close | K L OW1 Z
            I close my eyes | close | K L OW1 Z
            we were close | close | K L OW1 S
            keep it close | close | K L OW1 S
            what's the use | use | Y UW1 S
            I use my head | use | Y UW1 Z
            it's no use | use | Y UW1 S
            use your brain | use | Y UW1 Z
            I used to be broke | used | Y UW1 S T
            you used me | used | Y UW1 Z D
            in the house | house | HH AW1 S
            to house them all | house | HH AW1 Z
            I broke the record | record | R EH1 . K ER0 D
            we record at night | record | R AH0 . K AO1 R D
            a record deal | record | R EH1 . K ER0 D
            let's record it | record | R AH0 . K AO1 R D
            I present to you the best | present | P R IY0 . Z EH1 N T
            the present day | present | P R EH1 . Z AH0 N T
            I got you a present | present | P R EH1 . Z AH0 N T
            in the desert | desert | D EH1 . Z ER0 T
            never desert me | desert | D IH0 . Z ER1 T
            take a bow | bow | B AW1
            bow down to the king | bow | B AW1
            with my bow and arrow | bow | B OW1
            five in a row | row | R OW1
            wait a minute | minute | M IH1 . N AH0 T
            minute details | minute | M AY0 . N UW1 T
            turn up the bass | bass | B EY1 S
            we went bass fishing | bass | B AE1 S
            white dove | dove | D AH1 V
            he dove in the pool | dove | D OW1 V
            excuse me | excuse | IH0 K . S K Y UW1 Z
            what's your excuse | excuse | IH0 K . S K Y UW1 S
            they abuse you | abuse | AH0 . B Y UW1 Z
            the abuse | abuse | AH0 . B Y UW1 S
            I object | object | AH0 B . JH EH1 K T
            an object of desire | object | AA1 B . JH EH0 K T
            I'm content with it | content | K AH0 N . T EH1 N T
            make content | content | K AA1 N . T EH0 N T
            separate ways | separate | S EH1 . P ER0 . AH0 T
            they try to separate us | separate | S EH1 . P ER0 . EY2 T
            nobody's perfect | perfect | P ER1 . F IH2 K T
            to perfect my craft | perfect | P ER0 . F EH1 K T
            a rebel | rebel | R EH1 . B AH0 L
            we rebel | rebel | R IH0 . B EH1 L
            that's an insult | insult | IH1 N . S AH2 L T
            don't insult me | insult | IH0 N . S AH1 L T
            what he does | does | D AH1 Z
            that does it | does | D AH1 Z
            when I graduate | graduate | G R AE1 . JH AH0 . W EY2 T
            look at my resume | resume | R EH1 . Z AH0 . M EY2
            """)
    void areSaidAsTheirNeighboursAskFor(String line, String word, String said) {
        for (String written : List.of(line, line.toUpperCase(Locale.ROOT), "\"" + line.replace(" ", ", ") + "!\"")) {
            assertThat(said(English.READER, written, word)).as(written).isEqualTo(said);
        }
    }

    @Test
    void whatSomeoneWroteDownWins() {
        Sayings own = new Sayings(Map.of("lead", Respelling.arpabet("L AY1 D")));
        LineReader reader = new LineReader(new SpokenEnglish(English.DICTIONARY, own));
        assertThat(said(reader, "full of lead", "lead")).isEqualTo("L AY1 D");
        assertThat(said(reader, "full of bass", "bass")).isEqualTo("B EY1 S");
    }

    @Test
    void haveTheirUsualWayAloneAndOfferTheOthers() {
        assertThat(Written.of(English.LEXICON.pronounce("Lead"))).isEqualTo("L IY1 D");
        assertThat(English.LEXICON.variants("lead").stream().map(Written::of)).containsExactly("L IY1 D", "L EH1 D");
        assertThat(English.LEXICON.variants("live").stream().map(Written::of)).containsExactly("L IH1 V", "L AY1 V");
        assertThat(English.LEXICON.mindsNeighbours("LEAD")).isTrue();
        assertThat(English.LEXICON.mindsNeighbours("chain")).isFalse();
    }

    private static String said(LineReader reader, String line, String word) {
        return reader.read(line).words().stream()
                .filter(each -> each.text().equalsIgnoreCase(word))
                .map(Word::pronunciation)
                .map(Written::of)
                .findFirst()
                .orElseThrow();
    }
}
