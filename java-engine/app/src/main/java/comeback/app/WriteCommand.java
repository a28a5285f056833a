package comeback.app;

import comeback.bank.BattleMemory;
import comeback.engine.Engine;
import comeback.json.Json;
import comeback.json.VerseJson;
import comeback.perform.Expression;
import comeback.perform.Take;
import comeback.plan.PlanRequest;
import comeback.plan.Style;
import comeback.problem.Problem;
import comeback.song.MeasuredOnset;
import comeback.time.Timeline;
import comeback.write.Lyric;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `write`: sketches a verse on a topic, and raps it when asked.
@Command(name = "write", description = "Sketches a verse on a topic of yours.", mixinStandardHelpOptions = true)
final class WriteCommand implements Callable<Integer> {
    @Option(names = "--topic", paramLabel = "TEXT", required = true, description = "What it is about, in a few words.")
    String topic = "";

    @Option(names = "--bpm", paramLabel = "N", defaultValue = "92", description = "Tempo (default: ${DEFAULT-VALUE}).")
    double bpm = 92;

    @Option(
            names = "--meter",
            paramLabel = "N/N",
            defaultValue = "4/4",
            description = "Meter (default: ${DEFAULT-VALUE}).")
    String meter = "4/4";

    @Mixin
    LengthOption length = new LengthOption();

    @Mixin
    RapperOptions rapper = new RapperOptions();

    @Option(names = "--out", paramLabel = "FILE.wav", description = "Also rap it into this file.")
    @Nullable
    Path out;

    @Option(names = "--layers", description = LayerFiles.OPTION)
    boolean layers;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        Timeline timeline = new Timeline(new comeback.time.Tempo(bpm), comeback.time.Meter.parse(meter));
        if (topic.isBlank()) {
            throw new Problem("The topic is empty: say in a few words what the verse is about.");
        }
        try (Engine engine = Studio.open()) {
            Style style = engine.style(rapper.style);
            engine.requireVoice(rapper.voice(style));
            PlanRequest request = new PlanRequest(timeline, 1, length.bars(), rapper.seed);
            Lyric lyric = engine.writer()
                    .write(
                            engine.planner(style, engine.taste().now()).sketch(topic, BattleMemory.EMPTY, request),
                            BattleMemory.EMPTY);
            List<MeasuredOnset> onsets = List.of();
            if (out != null) {
                Expression expression = new Expression(style.intensity());
                Take take = engine.performer(rapper.voice(style)).perform(lyric, expression);
                onsets = Engine.onsets(take);
                if (layers) {
                    VerseFiles.writeLayers(engine.layered(take, expression), out);
                } else {
                    VerseFiles.write(take, out);
                }
            }
            System.out.print(
                    json
                            ? Json.pretty(VerseJson.of(lyric, onsets)) + "\n"
                            : new FlowCard(lyric, Screen.showsColours()).text());
            return Main.DONE;
        }
    }
}
