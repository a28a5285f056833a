package comeback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.BattleMemory;
import comeback.bank.Couplet;
import comeback.bank.Draw;
import comeback.bank.Taste;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A topic's own couplets come first, the general ones fill.
class TopicsTest {
    private static final String GENERAL = "any";
    private static final Topics TOPICS = new Topics(Studio.BANK);

    @Test
    void theGeneralOnesGoWithEveryTopic() {
        assertThat(names("late shifts at the warehouse")).containsExactlyInAnyOrder("work", "night", GENERAL);
        assertThat(names("she left in June")).contains("loss", "heart", "season", GENERAL);
        assertThat(names("my home town")).contains("hometown", GENERAL).doesNotContain("work");
    }

    @Test
    void aTopicThatCallsNothingTakesAll() {
        assertThat(TOPICS.frames("my parrot")).isEqualTo(Studio.BANK.sketches());
    }

    @Test
    void theGeneralTopicIsCalledByNoWord() {
        assertThat(names("any rain at all")).contains("season").doesNotContain("heart");
        assertThat(TOPICS.closest("any rain at all").test(general())).isFalse();
    }

    @Test
    void ofTwoAsGoodTheTopicsOwnComesFirst() {
        assertThat(ownAmongTheFirst("winter")).isGreaterThan(ownAmongTheFirst(couplet -> false, "winter"));
    }

    @Test
    void ofATopicThatCallsNothingTheGeneralOnesComeFirst() {
        assertThat(TOPICS.closest("my parrot").test(general())).isTrue();
        assertThat(TOPICS.closest("winter").test(general())).isFalse();
    }

    @Test
    void onlyANounPhraseIsSpokenOf() {
        assertThat(List.of("the night shift", "my parrot", "home"))
                .allMatch(topic -> TOPICS.facts(topic).size() == 1);
        assertThat(List.of("on the road again", "winter is coming", "she left in June", "I'm tired", "when it rains"))
                .allMatch(topic -> TOPICS.facts(topic).isEmpty());
    }

    private static Couplet general() {
        return Studio.BANK.sketches().stream()
                .filter(couplet -> couplet.topic().equals(GENERAL))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(String topic) {
        return TOPICS.frames(topic).stream().map(Couplet::topic).collect(Collectors.toSet());
    }

    private static long ownAmongTheFirst(String topic) {
        return ownAmongTheFirst(TOPICS.closest(topic), topic);
    }

    /// Of the ten ideas that are wanted most, over forty seeds, how many are not general.
    private static long ownAmongTheFirst(Predicate<Couplet> closest, String topic) {
        long own = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<Idea> ideas = new IdeaFinder(
                            Studio.PAIRINGS,
                            Studio.style("boom-bap"),
                            Taste.NONE,
                            BattleMemory.EMPTY,
                            new Draw(seed),
                            closest)
                    .ideas(TOPICS.frames(topic), TOPICS.facts(topic));
            own += ideas.stream()
                    .limit(10)
                    .filter(idea -> !idea.couplet().topic().equals(GENERAL))
                    .count();
        }
        return own;
    }
}
