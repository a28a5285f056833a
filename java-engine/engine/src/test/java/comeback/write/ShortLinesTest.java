package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.bank.BattleMemory;
import comeback.bank.Taste;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.Style;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Topics in styles of short lines, for which the bank has few words: a line may be longer where it must.
class ShortLinesTest {
    private static final Writer WRITER = new Writer(English.READER, Studio.NATURALNESS);
    private static final List<String> TOPICS = List.of(
            "the bus home", "my mother's kitchen", "late shifts", "winning the title", "zebra", "heartbreak", "school");
    private static final int LONGER = 3;

    @ParameterizedTest
    @ValueSource(strings = {"sparse", "on-beat", "calm"})
    void everyTopicGetsAWholeVerse(String name) {
        Style style = Studio.style(name);
        Planner planner = new Planner(
                Studio.BANK, Studio.FINDER, Studio.PAIRINGS, style, Taste.NONE, Studio.NATURALNESS, English.READER);
        for (String topic : TOPICS) {
            for (int seed = 0; seed < 10; seed++) {
                PlanRequest request = new PlanRequest(Studio.TIMELINE, 1, 8, seed);
                Lyric verse = WRITER.search(planner.sketch(topic, BattleMemory.EMPTY, request), BattleMemory.EMPTY)
                        .toEnough(1)
                        .best();
                assertThat(verse.lines())
                        .as(topic)
                        .hasSize(8)
                        .allMatch(line -> line.line().syllableCount() <= style.mostSyllables() + LONGER);
            }
        }
    }
}
