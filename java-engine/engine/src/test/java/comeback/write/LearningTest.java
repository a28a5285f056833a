package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.bank.Move;
import comeback.bank.SaidCouplet;
import comeback.bank.Taste;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Twenty choices between two takes, by a producer who prefers one move: its share rises in verses that were not chosen
/// among, and the rest stays varied.
class LearningTest {
    private static final int CHOICES = 20;
    private static final int VERSES = 8;
    private static final List<Reading> OPPONENTS =
            Studio.opponents().stream().map(Studio::read).toList();
    private static final List<SaidCouplet> BEFORE = verses(Taste.NONE);

    @ParameterizedTest
    @EnumSource(names = {"FLIP", "BELITTLE"})
    void aPreferredMoveComesMoreOftenAndOthersStayVaried(Move preferred) {
        Taste taste = Taste.NONE;
        for (int choice = 0; choice < CHOICES; choice++) {
            Reading opponent = OPPONENTS.get(choice % OPPONENTS.size());
            List<SaidCouplet> one = said(opponent, taste, 1_000 + 2 * choice);
            List<SaidCouplet> other = said(opponent, taste, 1_001 + 2 * choice);
            boolean isFirst = count(one, preferred) >= count(other, preferred);
            taste = isFirst ? taste.after(one, other, 1) : taste.after(other, one, 1);
        }
        List<SaidCouplet> after = verses(taste);
        double rise = share(after, preferred) / share(BEFORE, preferred);
        assertThat(rise).as("%s: %s", preferred, taste).isGreaterThan(1.15);
        assertThat(variety(after, preferred)).isGreaterThan(0.85 * variety(BEFORE, preferred));
        for (Move other : Move.values()) {
            if (share(BEFORE, other) > 0.05) {
                assertThat(share(after, other)).as(other.name()).isGreaterThan(0.02);
            }
        }
    }

    private static List<SaidCouplet> verses(Taste taste) {
        List<SaidCouplet> said = new ArrayList<>();
        for (int seed = 0; seed < VERSES; seed++) {
            for (Reading opponent : OPPONENTS) {
                said.addAll(said(opponent, taste, seed));
            }
        }
        return said;
    }

    private static List<SaidCouplet> said(Reading opponent, Taste taste, long seed) {
        Planner planner = new Planner(
                Studio.BANK,
                Studio.FINDER,
                Studio.PAIRINGS,
                Studio.style("boom-bap"),
                taste,
                Studio.NATURALNESS,
                English.READER);
        PlanRequest request = new PlanRequest(Studio.TIMELINE, 8, 8, seed);
        List<LyricLine> lines = new Writer(English.READER, Studio.NATURALNESS)
                .write(planner.answer(opponent, BattleMemory.EMPTY, request), BattleMemory.EMPTY)
                .lines();
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(k -> lines.get(2 * k))
                .map(line -> new SaidCouplet(line.item(), line.move(), ""))
                .toList();
    }

    private static double count(List<SaidCouplet> said, Move move) {
        return said.stream().filter(each -> each.move() == move).count();
    }

    private static double share(List<SaidCouplet> said, Move move) {
        return count(said, move) / said.size();
    }

    /// Different items for each couplet of other moves.
    private static double variety(List<SaidCouplet> said, Move move) {
        List<String> others = said.stream()
                .filter(each -> each.move() != move)
                .map(SaidCouplet::item)
                .toList();
        return new HashSet<>(others).size() / (double) others.size();
    }
}
