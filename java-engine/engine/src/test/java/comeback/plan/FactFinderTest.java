package comeback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactFinderTest {
    private final FactFinder finder = new FactFinder(Studio.BANK);

    @Test
    void namesPlacesAndThingsThatListsHold() {
        assertThat(facts("I came from Harlem with Rico and I wear a gold chain"))
                .contains("place=Harlem", "person=Rico", "bling=chain")
                .doesNotContain("bling=gold");
    }

    @Test
    void lowerCaseWordsOfTheEarAreEnough() {
        assertThat(facts("me and my cousin zubin run the south side"))
                .contains("person=Zubin", "place.run=the south side");
    }

    @Test
    void whatTheySayOfUsIsNotWhatTheyHave() {
        assertThat(facts("you wear a Rolex and you drive a Benz"))
                .noneMatch(fact -> fact.startsWith("bling") || fact.startsWith("car"));
    }

    @Test
    void insultsCountWhenTheySayThatWeAreThat() {
        assertThat(facts("you are so boring")).contains("insult.boring=boring");
        assertThat(facts("my life was boring")).noneMatch(fact -> fact.startsWith("insult"));
    }

    @Test
    void unknownThingsAreFoundByWhereTheyStand() {
        assertThat(facts("I got a big greenhouse in the yard")).contains("possession=greenhouse");
        assertThat(facts("I drive a new lada to the show")).contains("car=Lada");
        assertThat(facts("they call me ottoline and I come from tromso")).contains("name=Ottoline", "place=Tromso");
    }

    @Test
    void ordinaryWordsAreNobodysName() {
        assertThat(facts("I came from nothing and I live in trouble with pride"))
                .noneMatch(fact -> fact.startsWith("place") || fact.startsWith("person"));
    }

    @Test
    void clausesComeBackWithTheirPronounsTurnedRound() {
        assertThat(facts("I run the city and your crew is weak"))
                .contains(
                        "echo.boast=you run the city",
                        "quote=I run the city",
                        "jab=my crew is weak",
                        "charge=your crew is weak");
    }

    @Test
    void threatsAreTurnedOnUs() {
        assertThat(facts("I will break your jaw if you knock on my door")).contains("threat=break my jaw");
    }

    @Test
    void whatIsDeniedOrWishedForIsNotClaimed() {
        assertThat(facts("I ain't got a chain and I don't drive a Benz", "i wish i had a mansion"))
                .noneMatch(fact -> fact.matches("(bling|car|possession).*"));
    }

    @Test
    void othersThingsAreNotTheirs() {
        assertThat(facts("My sister Nina drives a Tesla", "your cousin rico got a rolex"))
                .contains("person=Nina")
                .noneMatch(fact -> fact.matches("(car|bling).*|person=Rico"));
    }

    @Test
    void questionsNeedNoMark() {
        assertThat(facts("who are you to step to me", "Can you rap at all?"))
                .contains("question=who are you to step to me", "question=can you rap at all");
    }

    private List<String> facts(String... lines) {
        return finder.find(Studio.read(List.of(lines))).stream()
                .filter(Fact::isAnswerable)
                .map(fact -> fact.kind().name() + "=" + fact.value())
                .toList();
    }
}
