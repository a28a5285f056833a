package comeback.app;

import comeback.engine.Battle;
import comeback.engine.Engine;
import comeback.engine.Opponent;
import comeback.engine.WarmUp;
import comeback.json.Json;
import comeback.json.ReportJson;
import comeback.plan.Style;
import comeback.problem.Problem;
import comeback.song.Round;
import comeback.song.Song;
import comeback.time.Timeline;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// A battle from opponents to files, with its progress and its cards on screen.
record BattleRun(
        Timeline timeline,
        List<Opponent> opponents,
        RapperOptions rapper,
        RatingOption rating,
        int bars,
        EarOptions ear,
        Path out) {

    Song play(PrintStream screen, boolean json) {
        Progress progress = new Progress(System.err);
        try (OutputFolder folder = OutputFolder.open(out);
                Engine engine = progress.step("Loading the presets and the dictionary", ear::open)) {
            Style style = rating.of(engine.style(rapper.style));
            String voice = rapper.voice(style);
            Battle battle =
                    progress.step("Loading and warming the voice and the ear", () -> warm(engine, style, voice));
            Song song = Song.begin(timeline, rapper.seed, style.name());
            for (Opponent opponent : opponents) {
                song = round(song, opponent, battle, progress, json ? System.err : screen);
            }
            Song done = song;
            List<String> files = progress.step(
                    "Writing the files", () -> folder.fill(() -> BattleFiles.write(done, opponents, folder)));
            if (json) {
                screen.println(Json.pretty(ReportJson.of(done)));
            } else {
                screen.printf(
                        "Wrote %s into %s%n",
                        String.join(", ", files), out.toAbsolutePath().normalize());
            }
            return done;
        }
    }

    /// Loads what the battle needs; planning and writing warm up on another core meanwhile.
    private Battle warm(Engine engine, Style style, String voice) {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> WarmUp.write(engine, style, timeline, bars));
        Battle battle = new Battle(engine, style, voice, bars, ear.hotWords);
        if (opponents.stream().anyMatch(Opponent.Recorded.class::isInstance)) {
            WarmUp.listen(engine, engine.performer(voice), style, timeline);
        }
        try {
            writing.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Problem problem ? problem : failed;
        }
        return battle;
    }

    private static Song round(Song song, Opponent opponent, Battle battle, Progress progress, PrintStream screen) {
        int number = song.rounds().size() + 1;
        String what = "Round %d: hearing and answering %s".formatted(number, opponent.name());
        Song next = progress.step(what, () -> battle.round(song, opponent));
        show(next.rounds().getLast(), number, screen);
        return next;
    }

    private static void show(Round round, int number, PrintStream screen) {
        screen.printf("%nRound %d%n%n  %s:%n", number, round.opponent().name());
        round.opponent().reading().texts().forEach(text -> screen.println("       " + text));
        screen.printf("%n  Comeback answers from bar %d:%n", round.answerFirstBar() + 1);
        screen.print(new FlowCard(round.take().lyric(), Screen.showsColours()).text());
        screen.printf(
                "%n  Reply ready %.0f ms after the last word; vowels within %.0f ms of the grid (median).%n%n",
                round.latency().totalMillis(), round.onsetErrors().medianMillis());
    }
}
