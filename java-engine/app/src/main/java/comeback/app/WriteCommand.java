package comeback.app;

import comeback.engine.Composed;
import comeback.engine.Composition;
import comeback.engine.Engine;
import comeback.engine.TasteBook;
import comeback.engine.WarmUp;
import comeback.json.Json;
import comeback.json.MillisJson;
import comeback.json.VerseJson;
import comeback.perform.Expression;
import comeback.perform.Take;
import comeback.plan.PlanRequest;
import comeback.plan.Style;
import comeback.song.Judgement;
import comeback.song.MeasuredOnset;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `write`: writes a verse on a topic, or an answer to a typed one, and raps it when asked.
@Command(
        name = "write",
        description = "Writes a verse on a topic of yours, or an answer to a typed verse.",
        mixinStandardHelpOptions = true)
final class WriteCommand implements Callable<Integer> {
    /// How much a choice made on purpose teaches.
    private static final double CHOSEN = 1;

    @Mixin
    WriteSubject about = new WriteSubject();

    @Mixin
    EditOptions edit = new EditOptions();

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

    @Mixin
    RatingOption rating = new RatingOption();

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
        edit.check(about.begun != null);
        WriteSubject.Subject subject = about.read();
        try (Engine engine = Studio.open()) {
            Style style = rating.of(engine.style(rapper.style));
            engine.requireVoice(rapper.voice(style));
            if (json) {
                WarmUp.writeUntilSteady(engine, style, timeline, length.bars());
            }
            PlanRequest request = new PlanRequest(timeline, 1, length.bars(), rapper.seed);
            Composition composition = subject.composition(engine, style, request);
            Edited edited = edit.write(composition, subject.own());
            Lyric lyric = edited.composed().lyric();
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
            if (edit.learn) {
                learn(engine.taste(), edited.judgement());
            }
            System.out.print(json ? Json.pretty(report(edited, onsets)) + "\n" : card(lyric, edited.others()));
            return Main.DONE;
        }
    }

    private static void learn(TasteBook taste, Judgement judgement) {
        if (judgement.teaches()) {
            taste.learn(judgement.kept(), judgement.dropped(), CHOSEN);
            System.err.println("Learnt: './comeback taste' shows what you like by now.");
        } else {
            System.err.println("Nothing was learnt: what stayed and what went are made of the same.");
        }
    }

    private static Map<String, Object> report(Edited edited, List<MeasuredOnset> onsets) {
        Composed composed = edited.composed();
        Map<String, Object> report = VerseJson.of(composed.lyric(), onsets, edited.others());
        report.put("millis", MillisJson.of(composed.parseMillis(), composed.planMillis(), composed.searchMillis()));
        return report;
    }

    private static String card(Lyric lyric, Map<Integer, List<LyricLine>> others) {
        StringBuilder card = new StringBuilder(new FlowCard(lyric, Screen.showsColours()).text());
        others.forEach((index, lines) -> {
            card.append("  For line %d%s%n".formatted(index + 1, lines.isEmpty() ? " nothing else was found." : ":"));
            for (int i = 0; i < lines.size(); i++) {
                card.append("  %3d  %s%n".formatted(i + 1, lines.get(i).line().text()));
            }
        });
        return card.toString();
    }
}
