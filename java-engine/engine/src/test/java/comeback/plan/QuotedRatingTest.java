package comeback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.Mentions;
import comeback.bank.Pairings;
import comeback.bank.Rating;
import comeback.bank.Taste;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What opponents say is quoted no stronger than our own words are, and what is aimed at what people are never.
class QuotedRatingTest {
    @ParameterizedTest
    @CsvSource({
        "my flow is hot as hell, RADIO",
        "your rhymes are damned, RADIO",
        "you sound like goddamn static, RADIO",
        "my damn chain is heavy, RADIO",
        "your verse is bullshit, EXPLICIT",
        "I don't give a fuck, EXPLICIT",
        "you rap like an asshole, EXPLICIT",
        "I run this motherfuckin' city, EXPLICIT",
        "I'm gonna kick your ass, EXPLICIT"
    })
    void aWordIsSaidAgainFromItsRatingOn(String line, Rating rating) {
        for (Rating most : Rating.values()) {
            List<Fact> facts = found(most, line);
            assertThat(facts.stream().filter(fact -> !fact.kind().name().equals("curse")))
                    .as("%s at %s", line, most)
                    .allMatch(fact -> Studio.BANK.strongWords().allow(fact.value(), most));
            if (most == rating) {
                assertThat(facts.stream().map(Fact::value))
                        .anyMatch(value -> !Studio.BANK.strongWords().allow(value, Rating.CLEAN));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Rating.class)
    void slursAreQuotedAtNoRating(Rating most) {
        for (String line : List.of("you are a whore", "your crew is full of bitches", "my bitch is bad")) {
            assertThat(found(most, line))
                    .filteredOn(fact -> !fact.kind().name().equals("curse"))
                    .noneMatch(fact -> fact.value().matches(".*(bitch|whore).*"));
        }
    }

    @Test
    void whatWasSaidInAnExplicitRoundDoesNotComeBackInACleanOne() {
        List<String> sworn = List.of("I come from Leeds", "I'm the king of this shit", "I run the fucking town");
        List<Fact> heard = Studio.FINDER.find(Studio.read(sworn), Rating.EXPLICIT);
        assertThat(heard).anyMatch(fact -> !Studio.FINDER.maySay(fact, Rating.CLEAN));
        BattleMemory memory = BattleMemory.EMPTY.after(heard, Mentions.in(sworn), List.of(), List.of());
        Planner planner = new Planner(
                Studio.BANK,
                Studio.FINDER,
                new Pairings(Studio.BANK, English.READER, Rating.CLEAN),
                Studio.style("boom-bap"),
                Taste.NONE,
                Studio.NATURALNESS,
                English.READER);
        PlanRequest request = new PlanRequest(Studio.TIMELINE, 8, 8, 1);
        VersePlan plan = planner.answer(Studio.read(List.of("you are slow and so is your crew")), memory, request);
        assertThat(plan.couplets().stream()
                        .flatMap(couplet -> couplet.ideas().stream())
                        .flatMap(idea -> idea.bindings().facts().stream()))
                .isNotEmpty()
                .allMatch(fact -> Studio.FINDER.maySay(fact, Rating.CLEAN));
    }

    @Test
    void whoSwearsTooHasNoWordOnTheirSwearing() {
        String verse = "I run the fucking town and I am the king / your verse is bullshit and your rhymes are weak"
                + " / I sold out the dome / your flow is boring as hell";
        Predicate<Fact> curse = fact -> fact.kind().name().equals("curse");
        assertThat(Studio.FINDER.find(Studio.read(List.of(verse.split(" / "))), Rating.RADIO))
                .anyMatch(curse);
        assertThat(Studio.FINDER.find(Studio.read(List.of(verse.split(" / "))), Rating.EXPLICIT))
                .noneMatch(curse);
        assertThat(found(Rating.EXPLICIT, "shit happens")).anyMatch(curse);
    }

    private static List<Fact> found(Rating most, String line) {
        return Studio.FINDER.find(Studio.read(List.of(line)), most);
    }
}
