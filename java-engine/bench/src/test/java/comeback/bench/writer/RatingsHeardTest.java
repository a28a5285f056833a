package comeback.bench.writer;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bank.BattleMemory;
import comeback.bank.Couplet;
import comeback.bank.Rating;
import comeback.write.LyricLine;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which rating was asked for is heard: most verses have something of it, none has it in every couplet, a clean one
/// has nothing.
class RatingsHeardTest {
    private static final int SEEDS = 4;
    private static final int OPPONENTS = 8;
    private static final Set<String> COUPLETS = Desks.BANK.couplets().stream()
            .filter(couplet -> couplet.rating() != Rating.CLEAN)
            .map(Couplet::id)
            .collect(Collectors.toSet());
    private static final List<String> ENDINGS = Desks.BANK.classes().values().stream()
            .flatMap(type -> type.endings().stream())
            .filter(ending -> ending.rating() != Rating.CLEAN)
            .map(ending -> " " + ending.text().toLowerCase(Locale.ROOT))
            .toList();

    @ParameterizedTest
    @CsvSource({"CLEAN, 0, 0", "RADIO, 0.4, 1.5", "EXPLICIT, 0.6, 2.2"})
    void strongCoupletsAVerse(Rating rating, double leastVerses, double most) {
        WritingDesk desk = Desks.desk(rating);
        int verses = 0;
        int strong = 0;
        int with = 0;
        for (BenchOpponent opponent :
                BenchOpponent.read(Desks.FOLDER).stream().limit(OPPONENTS).toList()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                Answered answered = desk.answer(opponent, opponent.lines(), BattleMemory.EMPTY, "boom-bap", seed);
                int here = strongIn(answered);
                verses++;
                strong += here;
                with += here > 0 ? 1 : 0;
            }
        }
        System.out.printf("%s: %d of %d verses, %d couplets%n", rating, with, verses, strong);
        assertThat((double) with / verses).isGreaterThanOrEqualTo(leastVerses);
        assertThat((double) strong / verses).isLessThanOrEqualTo(most);
    }

    private static int strongIn(Answered answered) {
        int strong = 0;
        for (int k = 0; k < answered.couplets(); k++) {
            strong += answered.couplet(k).stream().anyMatch(RatingsHeardTest::isStrong) ? 1 : 0;
        }
        return strong;
    }

    private static boolean isStrong(LyricLine line) {
        String text = line.line().text().toLowerCase(Locale.ROOT);
        return COUPLETS.contains(line.item()) || ENDINGS.stream().anyMatch(text::endsWith);
    }
}
