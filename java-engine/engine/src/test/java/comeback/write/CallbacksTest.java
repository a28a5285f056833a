package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.bank.Anchor;
import comeback.bank.BattleMemory;
import comeback.bank.Callback;
import comeback.bank.Couplet;
import comeback.bank.Fact;
import comeback.bank.Move;
import comeback.plan.CoupletPlan;
import comeback.plan.VersePlan;
import comeback.verse.FunctionWords;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What verses say of earlier rounds, over battles of four rounds: it is true, it is marked, and there is enough of it.
class CallbacksTest {
    private static final int SEEDS = 4;
    private static final List<Rounds.Answered> ANSWERS = IntStream.rangeClosed(1, SEEDS)
            .boxed()
            .flatMap(seed -> Rounds.BATTLES.stream().flatMap(battle -> Rounds.play(battle, seed).stream()))
            .toList();
    private static final List<Rounds.Answered> LATER =
            ANSWERS.stream().filter(answer -> answer.round() > 0).toList();

    @Test
    void aThirdOfTheVersesComeBackToSomethingAndNoneDwellsOnIt() {
        assertThat(LATER.stream().filter(answer -> callbacks(answer) > 0).count())
                .isGreaterThan(LATER.size() / 3);
        assertThat(LATER.stream().map(CallbacksTest::callbacks)).allMatch(count -> count <= 2);
    }

    @Test
    void threeOfFourCoupletsStillAnswerThisRoundWhereMuchIsSaid() {
        List<Rounds.Answered> free = LATER.stream()
                .filter(answer -> answer.lyric().lines().stream().noneMatch(line -> line.move() == Move.SCHEME))
                .toList();
        for (Rounds.Answered answer : free) {
            long answering = couplets(answer).stream()
                    .filter(lines -> facts(lines).stream().anyMatch(fact -> !fact.isEarlier()))
                    .count();
            assertThat(answering).as(text(answer.lyric().lines())).isGreaterThanOrEqualTo(answer.facts() >= 4 ? 3 : 2);
        }
    }

    @Test
    void everyValueWasSaidInTheRoundThatItIsClaimedOf() {
        for (Rounds.Answered answer : LATER) {
            for (Fact fact : earlier(answer)) {
                List<String> round = answer.battle().get(answer.round() - fact.roundsAgo());
                assertThat(round.get(fact.opponentLine()).toLowerCase()).contains(lastWord(fact));
            }
        }
    }

    @Test
    void aRoundIsOnlyNamedWhereItIsThatOne() {
        for (Rounds.Answered answer : ANSWERS) {
            for (List<LyricLine> lines : couplets(answer)) {
                String text = text(lines);
                if (text.contains("last round")) {
                    assertThat(facts(lines)).as(text).anyMatch(fact -> fact.roundsAgo() == 1);
                }
                if (text.contains("round one") || text.contains("first round")) {
                    assertThat(facts(lines)).as(text).anyMatch(fact -> fact.roundsAgo() == answer.round());
                }
            }
        }
    }

    @Test
    void whatIsGoneIsNotSaidThisRoundAndWhatCameAgainIs() {
        for (Rounds.Answered answer : LATER) {
            String now = String.join("\n", answer.opponent()).toLowerCase();
            for (Fact fact : earlier(answer)) {
                assertThat(has(now, fact)).as(fact + " in\n" + now).isEqualTo(Callback.AGAIN.is(fact.kind()));
            }
        }
    }

    @Test
    void whatTheyIgnoredWasNamedByUsAndNoWordOfItHasComeSince() {
        int ignored = 0;
        for (Rounds.Answered answer : LATER) {
            for (Fact fact : earlier(answer)) {
                if (Callback.IGNORED.is(fact.kind())) {
                    int said = answer.round() - fact.roundsAgo();
                    assertThat(has(answer.ours().get(said), fact))
                            .as(fact.toString())
                            .isTrue();
                    for (int round = said + 1; round <= answer.round(); round++) {
                        String theirs = String.join("\n", answer.battle().get(round));
                        assertThat(has(theirs.toLowerCase(), fact))
                                .as(fact.toString())
                                .isFalse();
                    }
                    ignored++;
                }
            }
        }
        assertThat(ignored).isPositive();
    }

    @Test
    void withNothingRememberedNothingComesBack() {
        Set<String> comeBack = frames().map(Couplet::id).collect(Collectors.toSet());
        assertThat(comeBack).hasSizeGreaterThan(20);
        for (Rounds.Answered answer : ANSWERS) {
            if (answer.round() == 0) {
                assertThat(answer.lyric().lines().stream().map(LyricLine::item)).doesNotContainAnyElementsOf(comeBack);
                assertThat(earlier(answer)).isEmpty();
            }
        }
    }

    @Test
    void theSameRoundsGiveTheSameVerses() {
        List<String> once = texts(Rounds.play(Rounds.BATTLES.getFirst(), 2));
        assertThat(texts(Rounds.play(Rounds.BATTLES.getFirst(), 2))).isEqualTo(once);
    }

    @Test
    void everyCoupletThatComesBackCanBeSaid() {
        Set<String> silent = frames().map(Couplet::id).collect(Collectors.toCollection(TreeSet::new));
        Composer composer = new Composer(English.READER);
        for (VersePlan plan : Rounds.plansWhereAllWasNamed()) {
            Drafting drafting = new Drafting(plan, composer, BattleMemory.EMPTY, Drafting.Breadth.USUAL);
            for (CoupletPlan couplet : plan.couplets().subList(1, 4)) {
                couplet.ideas().stream()
                        .filter(idea -> silent.contains(idea.couplet().id()))
                        .filter(idea -> !drafting.drafts(idea, couplet).isEmpty())
                        .forEach(idea -> silent.remove(idea.couplet().id()));
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void anotherOpponentIsNotTakenForTheFirst() {
        List<List<String>> changing = List.of(
                List.of("My name is Dana and I come from Leeds", "I got a chain on my neck and a Benz outside"),
                List.of(
                        "They call me Marlow and I'm the king of the street",
                        "I got money in the bank and I own this beat"));
        for (int seed = 1; seed <= SEEDS; seed++) {
            assertThat(Rounds.play(changing, seed).stream().flatMap(answer -> earlier(answer).stream()))
                    .isEmpty();
        }
    }

    private static Stream<Couplet> frames() {
        return Studio.BANK.couplets().stream()
                .filter(couplet -> couplet.needs().stream()
                        .anyMatch(need -> !need.kind().equals(need.kind().plain())));
    }

    private static long callbacks(Rounds.Answered answer) {
        return couplets(answer).stream()
                .filter(lines -> facts(lines).stream().anyMatch(Fact::isEarlier))
                .count();
    }

    private static List<Fact> earlier(Rounds.Answered answer) {
        return facts(answer.lyric().lines()).stream().filter(Fact::isEarlier).toList();
    }

    private static List<Fact> facts(List<LyricLine> lines) {
        return lines.stream()
                .flatMap(line -> line.anchors().stream())
                .map(Anchor::fact)
                .distinct()
                .toList();
    }

    private static List<List<LyricLine>> couplets(Rounds.Answered answer) {
        List<LyricLine> lines = answer.lyric().lines();
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(k -> lines.subList(2 * k, 2 * k + 2))
                .toList();
    }

    private static boolean has(String text, Fact fact) {
        return Pattern.compile("\\b" + Pattern.quote(lastWord(fact)) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    /// The last that means something.
    private static String lastWord(Fact fact) {
        return Stream.of(fact.value().toLowerCase().split(" "))
                .filter(word -> !FunctionWords.has(word))
                .reduce("", (before, word) -> word);
    }

    private static String text(List<LyricLine> lines) {
        return lines.stream()
                .map(line -> line.line().text())
                .collect(Collectors.joining("\n"))
                .toLowerCase();
    }

    private static List<String> texts(List<Rounds.Answered> answers) {
        return answers.stream().map(answer -> text(answer.lyric().lines())).toList();
    }
}
