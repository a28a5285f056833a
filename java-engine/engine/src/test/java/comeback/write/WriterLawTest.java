package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.Swapped;
import comeback.analyse.Reading;
import comeback.bank.Anchor;
import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.plan.CoupletPlan;
import comeback.plan.FlowCandidate;
import comeback.plan.LineOrder;
import comeback.plan.VersePlan;
import comeback.song.Remembering;
import comeback.verse.RhymeLaw;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What must hold of every answer, over all recorded opponents, their words as they are and with every name, place and
/// thing swapped for others, and many seeds.
class WriterLawTest {
    private static final int SEEDS = 12;

    private record Answer(Reading opponent, VersePlan plan, Lyric lyric) {}

    private static final List<Answer> ANSWERS = answers();

    private static List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (List<String> words : Studio.opponents()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                answers.add(answer(words, seed));
                answers.add(answer(Swapped.by(seed, words), seed));
            }
        }
        return answers;
    }

    private static Answer answer(List<String> words, long seed) {
        Reading reading = Studio.read(words);
        VersePlan plan = Studio.plan(reading, BattleMemory.EMPTY, "boom-bap", seed);
        return new Answer(reading, plan, Studio.answer(reading, BattleMemory.EMPTY, "boom-bap", seed));
    }

    @Test
    void everyLineHasTheSyllablesOfOneOfItsPlansFlows() {
        for (Answer answer : ANSWERS) {
            for (int k = 0; k < answer.plan().couplets().size(); k++) {
                CoupletPlan couplet = answer.plan().couplets().get(k);
                List<LyricLine> lines = answer.lyric().lines();
                FlowCandidate flow = new FlowCandidate(
                        lines.get(answer.plan().order().line(k, 0)).syllables().size(),
                        lines.get(answer.plan().order().line(k, 1)).syllables().size());
                assertThat(couplet.flows()).contains(flow);
            }
        }
    }

    @Test
    void aThirdOfTheCoupletsRhymeInMultisAndEveryCoupletRhymes() {
        for (Answer answer : ANSWERS) {
            List<Integer> sizes = couplets(answer.lyric()).stream()
                    .map(lines -> RhymeLaw.between(syllables(lines.get(0)), syllables(lines.get(1)))
                            .map(rhyme -> rhyme.syllables())
                            .orElse(0))
                    .toList();
            assertThat(sizes).as(text(answer.lyric())).allMatch(size -> size > 0);
            assertThat(3 * sizes.stream().filter(size -> size >= 2).count())
                    .as(text(answer.lyric()))
                    .isGreaterThanOrEqualTo(sizes.size());
        }
    }

    @Test
    void halfOfTheCoupletsTakeUpWhatTheOpponentSaid() {
        for (Answer answer : ANSWERS) {
            long anchored = couplets(answer.lyric()).stream()
                    .filter(lines ->
                            lines.stream().anyMatch(line -> !line.anchors().isEmpty()))
                    .count();
            assertThat(2 * anchored)
                    .as(text(answer.lyric()))
                    .isGreaterThanOrEqualTo(couplets(answer.lyric()).size());
        }
    }

    @Test
    void nothingIsClaimedThatTheyDidNotSay() {
        for (Answer answer : ANSWERS) {
            for (LyricLine line : answer.lyric().lines()) {
                for (Anchor anchor : line.anchors()) {
                    Fact fact = anchor.fact();
                    String said =
                            answer.opponent().texts().get(fact.opponentLine()).toLowerCase(Locale.ROOT);
                    assertThat(List.of(said.split("[^\\p{L}']+")))
                            .as(fact + " in " + said)
                            .containsAll(contentOf(fact));
                }
            }
        }
    }

    @Test
    void stressesLieOnTheGridAsInRealVerses() {
        List<Boolean> onBeats = new ArrayList<>();
        List<Boolean> offSixteenths = new ArrayList<>();
        for (Answer answer : answers()) {
            for (LyricLine line : answer.lyric().lines()) {
                List<VerseSyllable> syllables = syllables(line);
                for (int k = 0; k < syllables.size(); k++) {
                    int slot = Math.floorMod((int) line.syllables().get(k).slot(), 4);
                    if (slot == 0) {
                        onBeats.add(syllables.get(k).stressed());
                    } else if (slot != 2) {
                        offSixteenths.add(syllables.get(k).stressed());
                    }
                }
            }
        }
        assertThat(share(onBeats)).isBetween(0.7, 0.9);
        assertThat(share(onBeats) - share(offSixteenths)).isGreaterThan(0.43);
    }

    private static double share(List<Boolean> all) {
        return all.stream().filter(each -> each).count() / (double) all.size();
    }

    @Test
    void aLineIsAsNaturalAsRealOnesAndNoTwoMarchAlike() {
        for (Answer answer : answers()) {
            List<Double> naturalness =
                    answer.lyric().lines().stream().map(LyricLine::naturalness).toList();
            assertThat(naturalness).allMatch(each -> each >= 1 && each <= 99);
            assertThat(naturalness.stream().mapToDouble(each -> each).average().orElse(0))
                    .isGreaterThan(30);
            assertThat(answer.lyric().lines().stream()
                            .map(line -> line.syllables().stream()
                                    .map(PlacedSyllable::slot)
                                    .toList())
                            .distinct())
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void theSameSeedGivesTheSameVerseAndAnotherSeedAnother() {
        Reading reading = Studio.read(Studio.opponents().getFirst());
        Lyric first = Studio.answer(reading, BattleMemory.EMPTY, "boom-bap", 3);
        assertThat(Studio.answer(reading, BattleMemory.EMPTY, "boom-bap", 3)).isEqualTo(first);
        assertThat(text(Studio.answer(reading, BattleMemory.EMPTY, "boom-bap", 4)))
                .isNotEqualTo(text(first));
    }

    @Test
    void syllablesNeverLeaveTheVerseNorRunIntoEachOther() {
        for (Answer answer : ANSWERS) {
            List<Double> onsets = answer.lyric().lines().stream()
                    .flatMap(line -> line.syllables().stream())
                    .map(syllable -> syllable.vowelOnset().quarters())
                    .toList();
            assertThat(onsets).isSorted();
            assertThat(onsets.getFirst()).isGreaterThanOrEqualTo(4 * 8 - 1.0);
            assertThat(onsets.getLast()).isLessThan(4 * 16);
        }
    }

    @Test
    void noLineComesTwiceInTwelveRoundsAgainstOneWhoRepeatsHimself() {
        Reading reading = Studio.read(Studio.opponents().getFirst());
        BattleMemory memory = BattleMemory.EMPTY;
        List<String> lines = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            Lyric lyric = Studio.answer(reading, memory, "boom-bap", round);
            lyric.lines().forEach(line -> lines.add(line.line().text()));
            memory = Remembering.used(memory, lyric.lines());
        }
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void whatWasSaidInOneRoundIsNotSaidInTheNext() {
        Reading reading = Studio.read(Studio.opponents().getFirst());
        Lyric first = Studio.answer(reading, BattleMemory.EMPTY, "boom-bap", 5);
        List<String> items =
                first.lines().stream().map(LyricLine::item).distinct().toList();
        BattleMemory memory = BattleMemory.EMPTY.using(items, List.of());
        Lyric second = Studio.answer(reading, memory, "boom-bap", 5);
        assertThat(second.lines().stream().map(LyricLine::item)).doesNotContainAnyElementsOf(items);
    }

    /// The words of a fact that must have been said: pronouns are turned round and a name may be capitalised.
    private static List<String> contentOf(Fact fact) {
        return List.of(fact.value().toLowerCase(Locale.ROOT).split("[^\\p{L}']+")).stream()
                .filter(word -> !comeback.verse.FunctionWords.has(word))
                .toList();
    }

    private static List<List<LyricLine>> couplets(Lyric lyric) {
        return IntStream.range(0, lyric.lines().size() / 2)
                .mapToObj(k -> List.of(
                        lyric.lines().get(LineOrder.of(lyric.rhymes()).line(k, 0)),
                        lyric.lines().get(LineOrder.of(lyric.rhymes()).line(k, 1))))
                .toList();
    }

    private static List<VerseSyllable> syllables(LyricLine line) {
        return VerseSyllable.of(English.line(line.line().text()));
    }

    private static String text(Lyric lyric) {
        return String.join(
                "\n", lyric.lines().stream().map(line -> line.line().text()).toList());
    }
}
