package comeback.song;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.BattleMemory;
import comeback.bank.Move;
import comeback.bank.SaidCouplet;
import comeback.verse.RhymeSpan;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a producer kept and gave up, told from the lines of a verse.
class JudgementTest {
    private static final Lyric VERSE =
            Studio.answer(Studio.read(Studio.opponents().getFirst()), BattleMemory.EMPTY, "boom-bap", 3);

    @Test
    void aCoupletIsKeptWithOneOfItsLinesAndDroppedWithNone() {
        Judgement judged = Judgement.ofLines(VERSE, Set.of(0, 1, 5));
        assertThat(items(judged.kept())).containsExactly(item(0), item(5));
        assertThat(items(judged.dropped())).containsExactly(item(2), item(6));
        assertThat(judged.kept().getFirst().move())
                .isEqualTo(VERSE.lines().getFirst().move());
        assertThat(judged.kept()).allSatisfy(said -> assertThat(said.family()).isNotEmpty());
        assertThat(judged.teaches()).isTrue();
    }

    @Test
    void whatIsTakenIsKeptAndWhatItWasTakenRatherThanIsDropped() {
        List<LyricLine> offered = List.of(like(3, "one", Move.FLIP), like(3, "two", Move.CROWD));
        Judgement judged = Judgement.ofChoice(VERSE, 3, offered, 1);
        assertThat(items(judged.kept())).containsExactly("two");
        assertThat(items(judged.dropped())).containsExactly("one", item(3));
        assertThat(judged.dropped().getFirst().family())
                .isEqualTo(judged.kept().getFirst().family())
                .isNotEmpty();
    }

    @Test
    void theProducersOwnWordsAreOnNeitherSide() {
        List<LyricLine> lines = new ArrayList<>(VERSE.lines());
        for (int own : List.of(0, 2, 3)) {
            lines.set(own, like(own, "own words", Move.OWN));
        }
        Lyric begun = new Lyric(VERSE.timeline(), VERSE.seed(), lines, VERSE.rhymes());
        Judgement judged = Judgement.ofLines(begun, Set.of(0, 4));
        assertThat(items(judged.kept())).containsExactly(item(4));
        assertThat(items(judged.dropped())).containsExactly(item(6));
        assertThat(Judgement.ofChoice(begun, 0, List.of(like(0, "one", Move.FLIP)), 0)
                        .dropped())
                .isEmpty();
    }

    @Test
    void theSameOnBothSidesTeachesNothing() {
        Judgement judged = Judgement.ofChoice(VERSE, 3, List.of(VERSE.lines().get(3)), 0);
        assertThat(judged.teaches()).isFalse();
        assertThat(Judgement.NONE.teaches()).isFalse();
        assertThat(judged.and(Judgement.ofLines(VERSE, Set.of(0))).teaches()).isTrue();
    }

    @Test
    void linesThatAlternateAreJudgedWithTheirOwnPartners() {
        List<Integer> order = List.of(0, 2, 1, 3, 4, 5, 6, 7);
        List<LyricLine> lines = order.stream().map(VERSE.lines()::get).toList();
        List<RhymeSpan> rhymes = VERSE.rhymes().stream()
                .map(span -> new RhymeSpan(
                        span.chain(),
                        order.indexOf(span.line()),
                        span.firstWord(),
                        span.lastWord(),
                        span.firstSyllable(),
                        span.lastSyllable()))
                .toList();
        Lyric alternating = new Lyric(VERSE.timeline(), VERSE.seed(), lines, rhymes);
        Judgement judged = Judgement.ofLines(alternating, Set.of(2, 4));
        assertThat(judged).isEqualTo(Judgement.ofLines(VERSE, Set.of(1, 4)));
        assertThat(Judgement.ofChoice(alternating, 2, List.of(like(1, "one", Move.FLIP)), 0))
                .isEqualTo(Judgement.ofChoice(VERSE, 1, List.of(like(1, "one", Move.FLIP)), 0));
    }

    private static LyricLine like(int line, String item, Move move) {
        LyricLine other = VERSE.lines().get(line);
        return new LyricLine(other.line(), other.bar(), other.syllables(), List.of(), move, item);
    }

    private static String item(int line) {
        return Remembering.use(VERSE.lines().get(line).item());
    }

    private static List<String> items(List<SaidCouplet> said) {
        return said.stream().map(SaidCouplet::item).toList();
    }
}
