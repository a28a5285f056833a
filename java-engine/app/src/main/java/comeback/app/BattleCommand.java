package comeback.app;

import comeback.engine.Opponent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `battle`: answers opponents' verses, a round each.
@Command(
        name = "battle",
        description = "Hears opponents' verses and answers each on the beat.",
        mixinStandardHelpOptions = true)
final class BattleCommand implements Callable<Integer> {
    @Option(
            names = "--opponent",
            paramLabel = "FILE",
            required = true,
            description =
                    "An opponent's verse, WAV or TXT (one line of verse a line, [directions] left out); a round each.")
    List<Path> opponents = List.of();

    @Mixin
    ClockOptions clock = new ClockOptions();

    @Mixin
    RapperOptions rapper = new RapperOptions();

    @Mixin
    RatingOption rating = new RatingOption();

    @Mixin
    LengthOption length = new LengthOption();

    @Mixin
    EarOptions ear = new EarOptions();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files go.")
    Path out = Path.of("out");

    @Option(names = "--json", description = "Print the report as JSON.")
    boolean json;

    @Override
    public Integer call() {
        var timeline = clock.timeline();
        List<Opponent> read = opponents.stream().map(Opponents::read).toList();
        new BattleRun(timeline, read, rapper, rating, length.bars(), ear, out).play(System.out, json);
        return Main.DONE;
    }
}
