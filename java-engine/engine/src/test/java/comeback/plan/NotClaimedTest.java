package comeback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that stand near "I" are not for that the opponent's.
class NotClaimedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I've keys to a villa | I've a small villa | possession=villa",
                "We've had engine failures with better stuff | We've had an engine in the yard | car=engine",
                "you said I got a yacht | I said I got a yacht | possession=yacht",
                "my mate goes I got a new Rolex | my mate goes home I got a new Rolex | bling=Rolex",
                "I nearly got a yacht | I finally got a yacht | possession=yacht",
                "my uncle built a boat and a jet | I built a boat and a jet | possession=boat",
                "I've a mind like a whip | I've got a whip | car=whip",
                "I lost half my crew | I love half my crew | crew=crew",
                "my hands are from war | I came from war | history=war",
                "people say I'm a legend | my people say I'm a legend | crew=people",
                "I got a cough from the dust | I got a hammer from the dust | possession=hammer",
            })
    void aThingIsTheirsWhereItsPhraseHangsOnWhatHasIt(String unclaimed, String claimed, String fact) {
        String kind = fact.substring(0, fact.indexOf('='));
        assertThat(facts(unclaimed)).noneMatch(each -> each.startsWith(kind));
        assertThat(facts(claimed)).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oya, come and beg | I rolled with oya | person=Oya",
                "like thunder in the night | me and my cousin thunder | person=Thunder",
                "i've sacrificed queens with a smile | i came up from queens with a smile | place=Queens",
                "me llamo diego y vengo de madrid | i came with diego to madrid | person=Diego",
                "i'm just dave | i came with dave | person=Dave",
                "my barber in leeds is late | i played in leeds | place=Leeds",
            })
    void aNameIsSomebodysWhereOneIsIntroduced(String unclaimed, String claimed, String fact) {
        assertThat(facts(unclaimed)).doesNotContain(fact);
        assertThat(facts(claimed)).contains(fact);
    }

    @Test
    void threatsAreNotCutInTheirMidst() {
        assertThat(facts("I'll leave you on the floor")).contains("threat=leave me on the floor");
        assertThat(facts("I'll beat you in the dark")).contains("threat=beat me");
        assertThat(facts("she's gonna leave you for Kieran")).noneMatch(fact -> fact.startsWith("threat"));
    }

    @Test
    void aSideIsNamedWithoutABlank() {
        assertThat(facts("I run the north and the rest")).contains("place.run=the north");
    }

    @Test
    void clausesAreNotCutBeforeWhatTheirVerbNeeds() {
        assertThat(facts("I put the fun in funeral and you in a hearse"))
                .noneMatch(fact -> fact.startsWith("echo") || fact.startsWith("jab"));
        assertThat(facts("I got a bone to pick with them")).doesNotContain("echo=you got a bone");
    }

    private static List<String> facts(String line) {
        return Studio.FINDER.find(Studio.read(List.of(line))).stream()
                .filter(Fact::isAnswerable)
                .map(fact -> fact.kind().name() + "=" + fact.value())
                .toList();
    }
}
