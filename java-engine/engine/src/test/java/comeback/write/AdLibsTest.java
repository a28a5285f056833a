package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import comeback.English;
import comeback.Studio;
import comeback.bank.BattleMemory;
import comeback.time.Ppq;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Shouts fall on the grid, into gaps that have room, about every second time, and say something else each time.
class AdLibsTest {
    private static final int SEEDS = 20;
    private static final List<Lyric> LYRICS = lyrics();

    @Test
    void everyShoutFallsOnAnEighthOfItsGap() {
        for (Lyric lyric : LYRICS) {
            Studio.AD_LIBS.of(lyric).forEach((index, shout) -> {
                double eighths = shout.at().quarters() * 2;
                assertThat(eighths).isCloseTo(Math.rint(eighths), within(1e-9));
                Ppq last = lyric.lines().get(index).syllables().getLast().vowelOnset();
                assertThat(seconds(lyric, last, shout.at())).isGreaterThan(0.25);
                if (index + 1 < lyric.lines().size()) {
                    List<PlacedSyllable> next = lyric.lines().get(index + 1).syllables();
                    assertThat(seconds(lyric, shout.at(), next.getFirst().vowelOnset()))
                            .isGreaterThan(0.12);
                    assertThat(shout.until()).isEqualTo(next.get(1).vowelOnset());
                }
                assertThat(seconds(lyric, shout.at(), shout.until())).isGreaterThan(0.24);
            });
        }
    }

    @Test
    void aboutEverySecondGapThatHasRoomIsShoutedInto() {
        int gaps = 0;
        int shouts = 0;
        for (Lyric lyric : LYRICS) {
            shouts += Studio.AD_LIBS.of(lyric).size();
            for (int index = 0; index < lyric.lines().size(); index++) {
                gaps += Gap.after(lyric, index).isPresent() ? 1 : 0;
            }
        }
        assertThat(gaps).isGreaterThan(LYRICS.size() * 2);
        assertThat((double) shouts / gaps).isBetween(0.4, 0.6);
    }

    @Test
    void nothingIsShoutedTwiceInARow() {
        for (Lyric lyric : LYRICS) {
            List<String> said = Studio.AD_LIBS.of(lyric).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> entry.getValue().line().text())
                    .toList();
            for (int i = 1; i < said.size(); i++) {
                assertThat(said.subList(Math.max(0, i - 3), i)).doesNotContain(said.get(i));
            }
        }
    }

    @Test
    void laterLinesDoNotChangeWhatIsShoutedBefore() {
        for (Lyric lyric : LYRICS) {
            Lyric shorter =
                    new Lyric(lyric.timeline(), lyric.seed(), lyric.lines().subList(0, 5), List.of());
            Map<Integer, Shout> whole = Studio.AD_LIBS.of(lyric);
            Studio.AD_LIBS.of(shorter).forEach((index, shout) -> {
                if (index < 4) {
                    assertThat(whole).containsEntry(index, shout);
                }
            });
        }
    }

    @Test
    void anotherVerseIsShoutedAtDifferently() {
        assertThat(LYRICS.stream().map(Studio.AD_LIBS::of).distinct().count()).isGreaterThan(LYRICS.size() / 2);
    }

    @Test
    void theSameWordsAreShoutedAtTheSamePlaceOrNotAtAll() {
        int again = 0;
        for (Lyric lyric : LYRICS) {
            for (Map.Entry<Integer, Shout> entry : Studio.AD_LIBS.of(lyric).entrySet()) {
                Shout shout = entry.getValue();
                var same = AdLibs.again(
                        lyric,
                        entry.getKey(),
                        English.line(shout.line().text()),
                        shout.at().plus(1e-7));
                assertThat(same).contains(shout);
                again++;
                assertThat(AdLibs.again(
                                lyric, entry.getKey(), shout.line(), shout.at().plus(0.5)))
                        .isEmpty();
            }
        }
        assertThat(again).isPositive();
    }

    private static double seconds(Lyric lyric, Ppq from, Ppq to) {
        return to.since(from) * lyric.timeline().tempo().secondsPerQuarter();
    }

    private static List<Lyric> lyrics() {
        List<Lyric> lyrics = new ArrayList<>();
        for (String style : List.of("boom-bap", "laid-back", "technical")) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                var opponent = Studio.read(Studio.opponents().get(seed % 3));
                lyrics.add(Studio.answer(opponent, BattleMemory.EMPTY, style, seed));
            }
        }
        return lyrics;
    }
}
