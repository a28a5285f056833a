package comeback.app;

import comeback.engine.Composed;
import comeback.engine.Engine;
import comeback.engine.WarmUp;
import comeback.json.Json;
import comeback.json.MillisJson;
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
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `write`: writes a verse on a topic, or an answer to a typed one, and raps it when asked.
@Command(
        name = "write",
        description = "Writes a verse on a topic of yours, or an answer to a typed verse.",
        mixinStandardHelpOptions = true)
final class WriteCommand implements Callable<Integer> {
    /// Before the time is taken.
    private static final int WARM_ROUNDS = 40;

    @ArgGroup(multiplicity = "1")
    Subject subject = new Subject();

    /// What the verse is to be about: one of the two.
    static final class Subject {
        @Option(names = "--topic", paramLabel = "TEXT", description = "What it is about, in a few words.")
        @Nullable
        String topic;

        @Option(
                names = "--opponent",
                paramLabel = "FILE.txt",
                description = "An opponent's typed verse, one line of it a line; the verse answers it.")
        @Nullable
        Path opponent;
    }

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
        List<String> answered = answered();
        try (Engine engine = Studio.open()) {
            Style style = engine.style(rapper.style);
            engine.requireVoice(rapper.voice(style));
            if (json) {
                WarmUp.write(engine, style, timeline, length.bars(), WARM_ROUNDS);
            }
            Composed composed = composed(engine, style, answered, timeline);
            Lyric lyric = composed.lyric();
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
            System.out.print(json ? Json.pretty(report(composed, onsets)) + "\n" : card(lyric));
            return Main.DONE;
        }
    }

    /// The opponent's lines; none where the verse is on a topic.
    private List<String> answered() {
        if (subject.opponent == null) {
            if (topic().isBlank()) {
                throw new Problem("The topic is empty: say in a few words what the verse is about.");
            }
            return List.of();
        }
        if (!Opponents.isText(subject.opponent)) {
            throw new Problem(
                    "'write' answers typed verse, and '%s' is no text file: give a file '.txt', or use 'battle' for a recording."
                            .formatted(subject.opponent));
        }
        return Opponents.lines(subject.opponent);
    }

    private String topic() {
        return subject.topic == null ? "" : subject.topic;
    }

    private Composed composed(Engine engine, Style style, List<String> answered, Timeline timeline) {
        PlanRequest request = new PlanRequest(timeline, 1, length.bars(), rapper.seed);
        return answered.isEmpty()
                ? Composed.sketch(engine, style, topic(), request)
                : Composed.answer(engine, style, answered, request);
    }

    private static Map<String, Object> report(Composed composed, List<MeasuredOnset> onsets) {
        Map<String, Object> report = VerseJson.of(composed.lyric(), onsets);
        report.put("millis", MillisJson.of(composed.parseMillis(), composed.planMillis(), composed.searchMillis()));
        return report;
    }

    private static String card(Lyric lyric) {
        return new FlowCard(lyric, Screen.showsColours()).text();
    }
}
