package comeback.propose;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.analyse.Analyst;
import comeback.bank.Move;
import comeback.bank.Need;
import comeback.bank.StrongWords;
import comeback.json.BriefingJson;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is let through to the producer, on the real bank and dictionary.
class ProposalCheckTest {
    private static final Analyst ANALYST = new Analyst(English.LEXICON, English.ODDS);
    private static final StrongWords REFUSED =
            BriefingJson.read(Studio.PRESETS.resolve("proposals.json")).refused();
    private static final ProposalCheck CHECK =
            new ProposalCheck(Studio.BANK, Studio.FINDER, ANALYST, English.LEXICON, REFUSED);
    private static final List<String> OPPONENT = List.of(
            "I come from Leeds and I wear a gold chain",
            "I sold out the dome and I drive a fast car",
            "Rico said you're boring and slow");
    private static final Brief ANSWER = Brief.answer(OPPONENT, Studio.FINDER.find(Studio.read(OPPONENT)));
    private static final Brief RAIN = Brief.topic("rain on the window");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You wear a gold chain       | It was never as bright, man           | syllables
            You wear a gold chain but it never shined right | I bring my own glow and I light up the street | rhyme
            You wear a gold chain but it never shined right | You wear a gold chain but it never came right | rhyme
            You wear a gold chain but you zorble all night | I bring my own glow and I light up the night | 'zorble'
            You wear a gold chain but you talk so much shit | I bring my own glow and I know when to quit | word that our lines
            You wear a gold chain, is it Catholic or not | I bring my own glow and I gave it a shot | word that our lines
            You came here from Paris, you wear a gold chain | I stand in the sun and you stand in the rain | 'Paris'
            You wear a gold chain and you wear it for Lena | I stand in the light of a sold out arena | 'Lena'
            You wear a gold chain and you paid for it twice | You wear 40 chains for a quarter the price | '40'
            You wear a gold chain and you pull up in a limo | I got the whole crowd and you only got demo | limo
            I stand in the light while you stand in the rain | The crowd is all mine and it carries my name | nothing that the opponent said
            You wear a {place} but it never shined right | I bring my own glow and I light up the night | marks
            """)
    void whatIsRefused(String first, String second, String why) {
        ProposalCheck.Checked checked = CHECK.check(List.of(first, second), ANSWER);
        assertThat(checked.proposal()).isEmpty();
        assertThat(checked.fault()).contains(why);
    }

    @Test
    void whatIsNoCoupletIsRefused() {
        for (List<String> lines :
                List.of(List.<String>of(), List.of("one line"), List.of("one", " "), List.of("a", "b", "c"))) {
            assertThat(CHECK.check(lines, ANSWER).fault()).contains("two lines");
        }
    }

    @Test
    void anAnswerNeedsWhatItTakesUp() {
        Proposal proposal = accepted(
                ANSWER,
                "You sold out the dome? then the seats were all phony.",
                "You cheered by yourself so the echo got lonely");
        assertThat(proposal.lines())
                .containsExactly(
                        "{echo.boast}? then the seats were =all phony",
                        "You cheered by yourself so the echo =got lonely");
        assertThat(proposal.needs()).hasSize(1);
        Need need = proposal.needs().getFirst();
        assertThat(need.values()).isEqualTo(Set.of("you sold out the dome"));
        assertThat(ANSWER.facts()).anyMatch(need::isMetBy);
        assertThat(Studio.FINDER.find(Studio.read(List.of("I sold out the arena in town"))))
                .noneMatch(need::isMetBy);
    }

    @Test
    void namesThatWereSaidMayBeNamed() {
        Proposal proposal = accepted(
                ANSWER,
                "Rico said I'm boring, he should have been quicker",
                "He is still at the bar with the bill and the liquor");
        assertThat(proposal.needs())
                .extracting(need -> need.kind().name(), Need::values)
                .contains(org.assertj.core.groups.Tuple.tuple("person", Set.of("rico")));
        assertThat(proposal.lines().getFirst()).startsWith("{person} said I'm ").endsWith("=quicker");
    }

    @Test
    void aTopicsCoupletsNeedNothingAndAreCalledByItsWords() {
        Proposal proposal =
                accepted(RAIN, "The gutter was singing all over the street", "I came home with water all over my feet");
        assertThat(proposal.move()).isEqualTo(Move.SKETCH);
        assertThat(proposal.needs()).isEmpty();
        assertThat(proposal.callers()).containsExactly("rain", "window");
        assertThat(CHECK.check(
                                List.of(
                                        "The gutter in London was all over the street",
                                        "I came home with water all over my feet"),
                                RAIN)
                        .fault())
                .contains("'London'");
    }

    @Test
    void theSameLinesHaveTheSameIdAndOthersAnother() {
        String first = "The gutter was singing all over the street";
        String id =
                accepted(RAIN, first, "I came home with water all over my feet").id();
        assertThat(accepted(RAIN, " " + first + ".", "I came  home with water all over my feet")
                        .id())
                .isEqualTo(id);
        assertThat(accepted(RAIN, first, "I came home with leaves all over my feet")
                        .id())
                .isNotEqualTo(id);
    }

    private static Proposal accepted(Brief brief, String... lines) {
        ProposalCheck.Checked checked = CHECK.check(List.of(lines), brief);
        assertThat(checked.fault()).isEmpty();
        return checked.proposal().orElseThrow();
    }
}
