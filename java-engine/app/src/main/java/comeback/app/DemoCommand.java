package comeback.app;

import comeback.engine.Opponent;
import comeback.time.Meter;
import comeback.time.Timeline;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demo`: fetches the models and battles two recorded opponents.
@Command(
        name = "demo",
        description = "Fetches what is missing and answers two recorded opponents.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final double BPM = 92;
    private static final int BARS = 8;
    private static final List<String> OPPONENTS = List.of("rico.wav", "tess.wav");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out/demo",
            description = "Where the files go (default: ${DEFAULT-VALUE}).")
    Path out = Path.of("out/demo");

    @Mixin
    RapperOptions rapper = new RapperOptions();

    @Mixin
    RatingOption rating = new RatingOption();

    @Option(names = "--json", description = "Print the report as JSON.")
    boolean json;

    @Override
    public Integer call() {
        Home home = Home.find();
        Models models = Models.of(home);
        models.fetchMissing(models.chosen(List.of()), null, new Progress(System.err));
        List<Opponent> opponents = OPPONENTS.stream()
                .map(name -> Opponents.read(home.recordings().resolve(name)))
                .toList();
        Timeline timeline = Timeline.of(BPM, Meter.FOUR_FOUR);
        new BattleRun(timeline, opponents, rapper, rating, BARS, new EarOptions(), out).play(System.out, json);
        if (!json) {
            explain();
        }
        return Main.DONE;
    }

    private void explain() {
        Path folder = out.toAbsolutePath().normalize();
        Stream.of(
                        "Listen:       " + folder.resolve("mix.wav") + "  (opponents, answers and a beat)",
                        "In your DAW:  stem-1.wav and stem-2.wav lie one bar ahead of their answers; verse-1.mid and verse-2.mid start at bar 1",
                        "Read:         " + folder.resolve("report.json"))
                .forEach(System.out::println);
    }
}
