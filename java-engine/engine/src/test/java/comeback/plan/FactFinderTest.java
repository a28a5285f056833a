package comeback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactFinderTest {
    private final FactFinder finder = Studio.FINDER;

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

    @Test
    void whatIsSaidAfterAConditionIsNotClaimed() {
        assertThat(facts("if your from the streets then im from outer space"))
                .noneMatch(fact -> fact.matches("(echo|quote|place).*"));
        assertThat(facts("if you don't know, I run the city")).contains("echo.boast=you run the city");
    }

    @Test
    void mockeryIsNotTakenAtItsWord() {
        assertThat(facts("Yeah nah, you're a legend", "Oh sure, you're a genius", "You're a genius, not"))
                .noneMatch(fact -> fact.matches("(jab|charge).*"));
        assertThat(facts("Yeah, you're a rookie")).contains("jab=I'm a rookie");
    }

    @Test
    void whoIsOnlyCalledIsNobodysAlly() {
        assertThat(facts("Mira, I'm on fire")).noneMatch(fact -> fact.startsWith("person"));
        assertThat(facts("I came with Mira")).contains("person=Mira");
    }

    @Test
    void whatIsDoneToAThingIsNoThing() {
        assertThat(facts("I've had my nose broken", "I'll get your meter stopped", "I had a fella in the back"))
                .noneMatch(fact -> fact.startsWith("possession"));
        assertThat(facts("I got a barn painted red")).contains("possession=barn");
    }

    @Test
    void numbersAndDialectAreNoNames() {
        assertThat(facts("I've played fifty weddings", "man dem know the score"))
                .noneMatch(fact -> fact.matches("(place|person).*"));
    }

    @Test
    void smallWordsAmongLinesWithCapitalsAreNoNames() {
        assertThat(facts("I came with zubin")).contains("person=Zubin");
        assertThat(facts("I came with zubin", "Nobody from Leeds would")).noneMatch(fact -> fact.startsWith("person"));
    }

    @Test
    void whatGoesOnInAnAsideIsNoQuestion() {
        assertThat(facts("You've got one good idea, which is one too many"))
                .noneMatch(fact -> fact.startsWith("question"));
        assertThat(facts("which are you, a clown or a rapper")).anyMatch(fact -> fact.startsWith("question"));
    }

    @Test
    void peopleInGeneralAreNoCrew() {
        assertThat(facts("my granny warned me about boys like you")).noneMatch(fact -> fact.startsWith("crew"));
        assertThat(facts("my boys are outside")).contains("crew=boys");
    }

    @Test
    void whatKinHaveOrAreGivenIsTheirs() {
        assertThat(facts("My cousin Rico's outside with the truck", "they gave my cousin a medal"))
                .noneMatch(fact -> fact.matches("(car|history).*"));
        assertThat(facts("I came in my truck")).contains("car=truck");
    }

    @Test
    void whatIsYetToComeOrIsNoMoreIsNotHad() {
        assertThat(facts(
                        "Next year I'll have a Bentley and a house",
                        "I never had a car, a Rolex or a mansion",
                        "I once had a belt"))
                .noneMatch(fact -> fact.matches("(car|bling|possession).*"));
        assertThat(facts("I used to run Bristol")).contains("place=Bristol");
        assertThat(facts("I'll park my Bentley on your lawn")).contains("car=Bentley");
    }

    @Test
    void insultsThatTheyDisownAreNotTheirs() {
        assertThat(facts("I wouldn't say that you're slow")).noneMatch(fact -> fact.startsWith("insult"));
        assertThat(facts("I say that you're slow")).contains("insult.slow=slow");
    }

    @Test
    void whatSaysWhichOneIsMeantIsNoClause() {
        assertThat(facts("the chain you're wearing turned your neck green", "i aint saying im the best"))
                .noneMatch(fact -> fact.startsWith("jab") || fact.startsWith("rank") || fact.startsWith("echo.boast"));
    }

    @Test
    void metalSaysWhatAThingIsMadeOf() {
        assertThat(facts("I paid for it with platinum plates", "I take cash, I take cards"))
                .noneMatch(fact -> fact.matches("(bling|money).*"));
        assertThat(facts("my gold shines")).contains("bling=gold");
    }

    @Test
    void whereNobodyIsSaidToBeFromIsNoPlaceOfTheirs() {
        assertThat(facts("Rather a fool than a rapper from Slough")).noneMatch(fact -> fact.startsWith("place"));
    }

    @Test
    void whatTheyHaveSeenIsNotForThatTheirs() {
        assertThat(facts("I've seen cleaner lines on the floor of a bar")).noneMatch(fact -> fact.startsWith("skill"));
        assertThat(facts("you heard my lines")).contains("skill=lines");
    }

    @Test
    void listedNamesThatAreWordsNeedTheirCapitalAmongCapitals() {
        assertThat(facts("Once I played for queens")).noneMatch(fact -> fact.startsWith("place"));
        assertThat(facts("Once I played in Queens")).contains("place=Queens");
        assertThat(facts("Once I ran the Bronx")).anyMatch(fact -> fact.startsWith("place"));
    }

    private List<String> facts(String... lines) {
        return finder.find(Studio.read(List.of(lines))).stream()
                .filter(Fact::isAnswerable)
                .map(fact -> fact.kind().name() + "=" + fact.value())
                .toList();
    }
}
