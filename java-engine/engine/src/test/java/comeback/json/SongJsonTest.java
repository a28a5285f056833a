package comeback.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.perform.Colour;
import comeback.problem.Problem;
import comeback.song.Documents;
import comeback.song.SongDocument;
import comeback.song.Turn;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The document's JSON is canonical: it reads back equal, and written again is the same to the byte.
class SongJsonTest {
    private static final String EMPTY =
            "{\"memory\":{\"answered\":[],\"facts\":[],\"items\":{},\"open\":[],\"rhymeWords\":{},\"rounds\":0},\"schema\":1,\"turns\":[]}";
    private static final String ONE_TURN = SongJson.write(SongDocument.EMPTY
            .withTurn(Turn.begin(Turn.Kind.SAY, null, new PpqRange(new Ppq(16), new Ppq(32)), ""))
            .withTake(0, Documents.take(3, 4, 1)));

    @Test
    void whatIsWrittenReadsBackEqualAndWritesTheSame() {
        for (int seed = 0; seed < 400; seed++) {
            SongDocument song = Documents.random(seed);
            String json = SongJson.write(song);
            SongDocument read = SongJson.read(json);
            assertThat(read).as("seed %d", seed).isEqualTo(song);
            assertThat(SongJson.write(read)).as("seed %d", seed).isEqualTo(json);
        }
    }

    @Test
    void aSongFromBeforeRoundsWereCountedKnowsThatItsFactsAreOfAnEarlierOne() {
        String fact = "{\"confidence\":1,\"kind\":\"bling\",\"opponentLine\":2,\"plural\":false,\"value\":\"chain\"}";
        String old = "{\"memory\":{\"facts\":[%s],\"items\":{\"bl01\":1},\"rhymeWords\":{}},\"schema\":1,\"turns\":[]}";
        BattleMemory memory = SongJson.read(old.formatted(fact)).memory();
        assertThat(memory.facts())
                .containsExactly(new Fact(new FactKind("bling"), "chain", false, 2, 1).said(Fact.SOME_ROUND));
        assertThat(memory.rounds()).isZero();
        assertThat(memory.open()).isEmpty();
        assertThat(memory.answered()).isEmpty();
    }

    @Test
    void whatALineTakesUpIsOfItsOwnRoundWhereNothingElseIsSaid() {
        for (int seed = 0; seed < 60; seed++) {
            String json = SongJson.write(Documents.random(seed));
            String old = json.replaceAll(",\"roundsAgo\":-?\\d+", "");
            assertThat(SongJson.read(old).turns()).isEqualTo(SongJson.read(json).turns());
        }
    }

    @Test
    void keysAreSortedAndNothingIsBlank() {
        assertThat(SongJson.write(SongDocument.EMPTY)).isEqualTo(EMPTY);
        assertThat(ONE_TURN)
                .contains("\"turns\":[{\"answer\":{\"from\":16,\"to\":32},\"chosen\":0,\"heard\":\"\",\"kind\":\"say\""
                        + ",\"listen\":null,\"locked\":false,\"takes\":[{\"bpm\":");
    }

    @ParameterizedTest
    @CsvSource({
        "92, 92", "0.1, 0.1", "71.3, 71.3", "-4.25, -4.25", "1e7, 10000000", "123456789.5, 123456789.5",
        "1e22, 1e22", "1.5e-9, 1.5e-9", "-0.0, -0.0", "0, 0", "0.00001, 0.00001", "4.9e-324, 4.9e-324"
    })
    void numbersHaveNoMoreDigitsThanTheyNeed(double number, String written) {
        assertThat(CanonicalJson.number(number)).isEqualTo(written);
    }

    @Test
    void everyNumberReadsBackEqual() {
        Random chance = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(chance.nextLong());
            if (Double.isFinite(number)) {
                assertThat(Double.doubleToLongBits(Double.parseDouble(CanonicalJson.number(number))))
                        .isEqualTo(Double.doubleToLongBits(number));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"chosen\":0|\"chosen\":1|'turns[0]' has a wrong value (take 1 is chosen of 1)",
                "\"chosen\":0|\"chosen\":\"a\"|field 'turns[0].chosen' must be a whole number of 32 bits",
                "\"chosen\":0,|``|field 'turns[0].chosen' is missing",
                "\"chosen\":0|\"chosen\":0,\"choice\":1|there is no field 'turns[0].choice'",
                "\"chosen\":0|\"chosen\":0,\"chosen\":0|no JSON",
                "\"kind\":\"say\"|\"kind\":\"sing\"|field 'turns[0].kind' must be battle, write or say",
                "\"to\":32|\"to\":3|'turns[0].answer' has a wrong value",
                "\"starts\":\"|\"starts\":\"A|performance.starts' must be base64",
                "\"firstVowel\":|\"firstVowel\":1|'turns[0].takes[0].lines[0].firstVowel' must be where",
                "\"roles\":\"|\"roles\":\"E|performance.units.roles' must be as long",
                "\"move\":\"|\"move\":\"no|'turns[0].takes[0].lines[0].move' must be",
                "\"bpm\":|\"bpm\":9|BPM cannot be rapped to",
            })
    void whatIsWrongIsOneSentence(String right, String wrong, String sentence) {
        assertThat(ONE_TURN).contains(right);
        assertThatThrownBy(() -> SongJson.read(ONE_TURN.replaceFirst(Pattern.quote(right), wrong)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aNewerSchemaAndWhatIsNoDocumentAreToldApart() {
        assertThatThrownBy(() -> SongJson.read(EMPTY.replace("\"schema\":1", "\"schema\":2,\"new\":[]")))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("newer Comeback", "schema 2");
        for (String noDocument : new String[] {"", "null", "[]", "{", EMPTY + "x", "\"a\"", "{}"}) {
            assertThatThrownBy(() -> SongJson.read(noDocument))
                    .as(noDocument)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("song document");
        }
    }

    @Test
    void aPluginStateGivesItsSongAndColour() {
        String state = "{\"hotWords\":\"\",\"parameters\":{\"formant\":-1,\"pitch\":2.5},\"schema\":1,\"song\":%s}";
        StateJson read = StateJson.read(state.formatted(ONE_TURN));
        assertThat(read.song()).isEqualTo(SongJson.read(ONE_TURN));
        assertThat(read.colour()).isEqualTo(new Colour(2.5, -1));
        assertThatThrownBy(() -> StateJson.read(state.formatted("null"))).hasMessageContaining("holds no song");
        assertThatThrownBy(() -> StateJson.read("{\"schema\":7}")).hasMessageContaining("newer Comeback");
    }
}
