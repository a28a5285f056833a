package comeback.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.Move;
import comeback.bank.Taste;
import comeback.engine.Engine;
import comeback.engine.ModelFolders;
import comeback.engine.Producer;
import comeback.engine.TasteBook;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingTest extends LiveSession {
    private static final List<String> FLIP = List.of("You sit at the back and you tremble", "I know what you lack");
    private static final List<String> CROWD = List.of("They hear me and holler", "You owe me a dollar");

    @TempDir
    Path folder;

    private Engine engineOfMine;
    private TasteBook book;
    private Judging judging;

    @BeforeEach
    void openMine() {
        book = TasteBook.in(folder.resolve("taste.json"));
        ModelFolders models = Studio.models();
        engineOfMine = Engine.openForOwnWords(Studio.PRESETS, models, new Producer(book, Optional.empty()));
        judging = new Judging(() -> Optional.of(engineOfMine));
    }

    @AfterEach
    void closeMine() {
        engineOfMine.close();
    }

    @Test
    void aLockKeepsItsTakeAgainstTheOthers() {
        judging.locked(instance(), turn(0, false), 1);
        assertThat(book.now().worth("crowd", Move.CROWD)).isPositive();
        assertThat(book.now().worth("flip", Move.FLIP)).isNegative();
        assertThat(book.now().families()).containsKey("AA-ə");
    }

    @Test
    void aChoiceKeepsATakeAgainstTheOneBeforeAndTheSameAgainIsNone() {
        judging.chosen(instance(), turn(1, false), 0);
        Taste once = book.now();
        assertThat(once.worth("flip", Move.FLIP)).isPositive();
        assertThat(once.worth("crowd", Move.CROWD)).isNegative();
        judging.chosen(instance(), turn(0, false), 0);
        assertThat(book.now()).isEqualTo(once);
    }

    @Test
    void whatIsLockedIsNotJudgedAgain() {
        judging.locked(instance(), turn(1, true), 1);
        judging.chosen(instance(), turn(1, true), 0);
        assertThat(book.now()).isEqualTo(Taste.NONE);
    }

    @Test
    void aTakeThatIsRolledAwayIsWantedLess() {
        judging.rolled(instance(), turn(0, false).takes().get(0));
        assertThat(book.now().worth("flip", Move.FLIP)).isNegative();
    }

    @Test
    void theProducersOwnWordsTeachNothing() {
        PinnedTake own = Songs.of(1, 0).song().turns().getFirst().takes().getFirst();
        judging.rolled(instance(), own);
        assertThat(book.now()).isEqualTo(Taste.NONE);
    }

    @Test
    void aTasteThatCannotBeKeptIsToldAndStaysAsItIs() throws IOException {
        Files.writeString(folder.resolve("taste.json"), "?");
        judging.locked(instance(), turn(0, false), 1);
        assertThat(host.reports("notice")).anyMatch(notice -> notice.contains("taste --reset"));
        assertThat(folder.resolve("taste.json")).hasContent("?");
    }

    private Instance instance() {
        return (Instance) opened;
    }

    private static Turn turn(int chosen, boolean locked) {
        Turn one = Songs.of(1, 0).song().turns().getFirst();
        PinnedTake any = one.takes().getFirst();
        List<PinnedTake> takes = List.of(take(any, FLIP, Move.FLIP, "flip"), take(any, CROWD, Move.CROWD, "crowd"));
        return new Turn(one.kind(), null, one.answer(), "", takes, chosen, locked);
    }

    private static PinnedTake take(PinnedTake like, List<String> words, Move move, String item) {
        return like.with(List.of(
                line(like.lines().get(0), words.get(0), move, item),
                line(like.lines().get(1), words.get(1), move, item)));
    }

    private static PinnedLine line(PinnedLine like, String text, Move move, String item) {
        return new PinnedLine(
                text, like.bar(), move, item, List.of(), like.syllables(), like.score(), null, like.layers());
    }
}
