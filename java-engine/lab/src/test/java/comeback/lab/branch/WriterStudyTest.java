package comeback.lab.branch;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.engine.Engine;
import comeback.engine.Producer;
import comeback.lab.Home;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// With the real bank.
class WriterStudyTest {
    private static Engine engine;
    private static WriterStudy study;

    @BeforeAll
    static void open() {
        Home home = Home.find();
        engine = Engine.open(home.presets(), home.models(), Producer.NOBODY);
        study = new WriterStudy(
                engine,
                engine.style("boom-bap"),
                List.of(
                        "I came from Bristol with a diamond chain",
                        "My man Rico drives a Porsche in the rain",
                        "You rap like my grandma on a sleeping pill",
                        "I own this town and I run the hill"));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void everyCoupletsDecisionsAreFound() {
        List<List<WriterChoice>> choices = study.choices(0, 40);
        assertThat(choices).hasSize(4);
        for (List<WriterChoice> place : choices) {
            assertThat(place).hasSize(40);
            assertThat(place.stream().filter(each -> each.family().isEmpty())).hasSizeLessThan(4);
            assertThat(place)
                    .allMatch(
                            each -> each.words().contains(" / ") && each.slots().size() == 2);
        }
        assertThat(DecisionEntropy.of(0, choices.getFirst())).hasSize(Decision.values().length);
    }

    /// Told by pairs of seeds, which need no estimate of what was not seen: more than five ways to choose a frame, and
    /// fewer than three to word it.
    @Test
    void seedsDifferInFramesAndHardlyInTheWordsOfOneFrame() {
        for (List<WriterChoice> place : study.choices(0, 120)) {
            int pairs = 0;
            int sameFrame = 0;
            int sameWords = 0;
            for (int one = 0; one < place.size(); one++) {
                for (int other = 0; other < one; other++) {
                    WriterChoice a = place.get(one);
                    WriterChoice b = place.get(other);
                    boolean same = a.frame().equals(b.frame()) && a.facts().equals(b.facts());
                    pairs++;
                    sameFrame += same ? 1 : 0;
                    sameWords += same && a.words().equals(b.words()) ? 1 : 0;
                }
            }
            assertThat(sameFrame / (double) pairs).as("pairs with one frame").isBetween(1e-9, 0.2);
            assertThat(sameWords / (double) sameFrame)
                    .as("of these with one wording")
                    .isGreaterThan(0.33);
        }
    }

    @Test
    void theMoreIsKeptTheFewerVersesDiffer() {
        double seeds = distinct(Reroll.SEED);
        double plans = distinct(Reroll.PLAN);
        double frames = distinct(Reroll.FRAMES);
        assertThat(seeds).isEqualTo(12);
        assertThat(plans).isLessThan(seeds);
        assertThat(frames).isLessThanOrEqualTo(plans);
        for (Rewritten kept : study.rewritten(Reroll.FRAMES, 500, 12)) {
            assertThat(kept.distinctFrames()).isLessThanOrEqualTo(4);
        }
        assertThat(study.others(3)).hasSize(8).allMatch(count -> count > 0);
    }

    private static double distinct(Reroll reroll) {
        return Branching.mean(study.rewritten(reroll, 500, 12), Rewritten::distinctVerses);
    }

    @Test
    void theReportTellsWhatWasMeasured() {
        WriterReport.Builder builder = new WriterReport.Builder();
        builder.add(study, 0, 8, 2);
        WriterReport report = builder.report("boom-bap", List.of("one"), 8);
        Map<String, Object> json = report.json();
        assertThat(json)
                .containsKeys("decisions", "places", "rewritten", "others")
                .containsEntry("seeds", 8);
        assertThat((List<?>) json.get("decisions")).hasSize(Decision.values().length);
        assertThat(report.text()).contains("FRAME", "SLOTS", "RHYMES");
    }

    @Test
    void aJudgeTellsACoupletFromAHeapOfWords() {
        CoupletJudge judge = new CoupletJudge(engine, engine.style("boom-bap"));
        double good = judge.score(
                "you came in the room with a plan and a crown / now you leave in the rain on the last bus to town");
        double unrhymed = judge.score(
                "you came in the room with a plan and a crown / now you leave in the rain on the last bus to home");
        double itself = judge.score(
                "you came in the room with a plan and a crown / now you leave in the rain with the very same crown");
        assertThat(good).isGreaterThan(unrhymed + 0.25).isLessThanOrEqualTo(1);
        assertThat(itself).isLessThan(good - 0.25);
        assertThat(judge.score("town / crown")).isLessThan(good);
        assertThat(judge.score("one line alone")).isZero();
        assertThat(judge.score("a / b / c")).isZero();
        assertThat(judge.score(" / crown")).isZero();
    }
}
