package comeback.song;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.bank.BattleMemory;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What an edit does to the document, and what it never does.
class SongDocumentTest {
    private static final List<PinnedTake> TAKES = List.of(take(1), take(2), take(3), take(4), take(5), take(6));

    @Test
    void turnsAreInOrderOfTimeAndFoundByIt() {
        SongDocument song = SongDocument.EMPTY.withTurn(turn(48)).withTurn(turn(16));
        assertThat(song.turns())
                .extracting(turn -> turn.answer().start().quarters())
                .containsExactly(16.0, 48.0);
        assertThat(song.answeringAt(new Ppq(16))).hasValue(0);
        assertThat(song.answeringAt(new Ppq(31.99))).hasValue(0);
        assertThat(song.answeringAt(new Ppq(32))).isEmpty();
        assertThat(song.answeringAt(new Ppq(50))).hasValue(1);
        assertThat(song.listeningAt(new Ppq(47))).hasValue(1);
        assertThat(song.listeningAt(new Ppq(48))).isEmpty();
    }

    @Test
    void aNewTurnTakesThePlaceOfUnlockedOnes() {
        SongDocument song =
                SongDocument.EMPTY.withTurn(turn(16)).withTurn(turn(32)).withTurn(turn(48));
        SongDocument replaced = song.withTurn(turn(24));
        assertThat(replaced.turns())
                .extracting(turn -> turn.answer().start().quarters())
                .containsExactly(24.0, 48.0);
        SongDocument locked = song.withTake(1, TAKES.getFirst()).lock(1, 0, true);
        assertThat(locked.isFree(range(24))).isFalse();
        assertThat(locked.isFree(range(48))).isTrue();
        assertThatThrownBy(() -> locked.withTurn(turn(24))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLastThreeTakesAreKeptAndTheNewestPlays() {
        SongDocument song = withTakes(5);
        assertThat(song.turns().getFirst().takes()).containsExactlyElementsOf(TAKES.subList(2, 5));
        assertThat(song.turns().getFirst().chosenTake()).hasValue(TAKES.get(4));
    }

    @Test
    void aLockedTakePlaysOnAndIsNeverDropped() {
        SongDocument song = withTakes(3).lock(0, 1, true);
        for (int take = 3; take < 6; take++) {
            song = song.withTake(0, TAKES.get(take));
        }
        assertThat(song.turns().getFirst().chosenTake()).hasValue(TAKES.get(1));
        assertThat(song.turns().getFirst().takes()).containsExactly(TAKES.get(1), TAKES.get(4), TAKES.get(5));
        assertThat(song.choose(0, 2)).isSameAs(song);
        assertThat(song.clear(0)).isSameAs(song);
        SongDocument free = song.lock(0, 2, false);
        assertThat(free.turns().getFirst().chosenTake()).hasValue(TAKES.get(1));
        assertThat(free.choose(0, 2).turns().getFirst().chosenTake()).hasValue(TAKES.get(5));
        assertThat(free.clear(0).turns()).isEmpty();
    }

    @Test
    void aClearedTakeLeavesTheOthers() {
        SongDocument song = withTakes(3);
        SongDocument without = song.clear(0, 2);
        assertThat(without.turns().getFirst().takes()).containsExactly(TAKES.get(0), TAKES.get(1));
        assertThat(without.turns().getFirst().chosenTake()).hasValue(TAKES.get(1));
        assertThat(song.clear(0, 0).turns().getFirst().chosenTake()).hasValue(TAKES.get(2));
        assertThat(song.choose(0, 0).clear(0, 0).turns().getFirst().chosenTake())
                .hasValue(TAKES.get(1));
        assertThat(song.clear(0, 3)).isSameAs(song);
        assertThat(song.lock(0, 1, true).clear(0, 0).turns().getFirst().takes()).hasSize(3);
        assertThat(without.clear(0, 0).clear(0, 0).turns()).isEmpty();
    }

    @Test
    void anyRowOfEditsKeepsTheLaws() {
        for (int seed = 0; seed < 200; seed++) {
            Random chance = new Random(seed);
            SongDocument song = withTakes(1);
            for (int step = 0; step < 30; step++) {
                Turn before = song.turns().getFirst();
                int take = chance.nextInt(before.takes().size());
                song = switch (chance.nextInt(4)) {
                    case 0 -> song.withTake(0, TAKES.get(chance.nextInt(6)));
                    case 1 -> song.choose(0, take);
                    case 2 -> song.lock(0, take, true);
                    default -> song.lock(0, take, false);
                };
                Turn after = song.turns().getFirst();
                assertThat(after.takes()).hasSizeBetween(1, 3);
                if (before.locked() && after.locked() && !song.equals(song.lock(0, take, true))) {
                    assertThat(after.takes()).contains(before.chosenTake().orElseThrow());
                }
            }
        }
    }

    @Test
    void anEditThatChangesNothingGivesTheSameDocument() {
        SongDocument song = withTakes(2);
        assertThat(song.choose(0, 1)).isSameAs(song);
        assertThat(song.lock(0, 0, false)).isSameAs(song);
        assertThat(song.withMemory(BattleMemory.EMPTY)).isSameAs(song);
        assertThat(song.withMemory(new BattleMemory(Map.of("a", 1), Map.of(), List.of())))
                .isNotEqualTo(song);
        assertThatThrownBy(() -> song.choose(0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SongDocument(BattleMemory.EMPTY, List.of(turn(32), turn(16))))
                .hasMessageContaining("turn 1 begins before turn 0 is over");
    }

    @Test
    void takesMadeAnewKeepTheirPlaces() {
        SongDocument song = withTakes(2).choose(0, 0).withTakes(0, List.of(TAKES.get(4), TAKES.get(5)));
        assertThat(song.turns().getFirst().chosenTake()).hasValue(TAKES.get(4));
        assertThatThrownBy(() -> song.withTakes(0, List.of(TAKES.get(1)))).hasMessage("1 takes for 2");
    }

    @Test
    void frozenSoundIsTheSoundToTwentyFourBits() {
        float[] sound = {0, 0.9f, -0.9f, 1, -1, 1e-4f, 0.123456f};
        float[] thawed = FrozenSound.of(sound).samples();
        assertThat(thawed).hasSameSizeAs(sound);
        for (int i = 0; i < sound.length; i++) {
            assertThat(Math.abs(thawed[i] - sound[i])).isLessThanOrEqualTo(1.01f / (1 << 23));
        }
        assertThat(FrozenSound.of(thawed)).isEqualTo(FrozenSound.of(sound));
        assertThatThrownBy(() -> new FrozenSound("AAAA").samples()).isInstanceOf(IllegalArgumentException.class);
    }

    private static SongDocument withTakes(int count) {
        SongDocument song = SongDocument.EMPTY.withTurn(turn(16));
        for (int take = 0; take < count; take++) {
            song = song.withTake(0, TAKES.get(take));
        }
        return song;
    }

    private static Turn turn(double from) {
        PpqRange listen = new PpqRange(new Ppq(from - 16), new Ppq(from));
        return Turn.begin(Turn.Kind.BATTLE, listen, range(from), "you came with rico");
    }

    private static PpqRange range(double from) {
        return new PpqRange(new Ppq(from), new Ppq(from + 16));
    }

    private static PinnedTake take(long seed) {
        return Documents.take(seed, 4, 2);
    }
}
