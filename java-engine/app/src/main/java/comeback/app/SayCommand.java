package comeback.app;

import comeback.deliver.Mix;
import comeback.engine.Engine;
import comeback.json.Json;
import comeback.json.VerseJson;
import comeback.perform.Expression;
import comeback.perform.Take;
import comeback.plan.Style;
import comeback.problem.Problem;
import comeback.time.Timeline;
import comeback.wave.WaveWriter;
import comeback.write.Lyric;
import comeback.write.OwnWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `say`: a producer's own words, given a flow and rapped.
@Command(name = "say", description = "Gives your own words a flow and raps them.", mixinStandardHelpOptions = true)
final class SayCommand implements Callable<Integer> {
    private static final int MOST_LINES = 128;

    @Option(
            names = "--text",
            paramLabel = "TEXT|FILE",
            required = true,
            description = "The words, lines parted by ' / ', or a text file, one line of verse a line.")
    String text = "";

    @Mixin
    ClockOptions clock = new ClockOptions();

    @Mixin
    RapperOptions rapper = new RapperOptions();

    @Option(names = "--out", paramLabel = "FILE.wav", required = true, description = "The sound to write.")
    Path out = Path.of("");

    @Option(names = "--layers", description = LayerFiles.OPTION)
    boolean layers;

    @Option(names = "--mix", paramLabel = "FILE.wav", description = "Also write it with all its layers over drums.")
    @Nullable
    Path mix;

    @Option(names = "--midi", paramLabel = "FILE.mid", description = "Also write the syllables as MIDI.")
    @Nullable
    Path midi;

    @Option(names = "--json", description = "Print the verse as JSON.")
    boolean json;

    @Override
    public Integer call() {
        Timeline timeline = clock.timeline();
        List<String> lines = lines();
        try (Engine engine = Studio.open()) {
            Style style = engine.style(rapper.style);
            Lyric lyric = new OwnWords(engine.reader(), style.flow()).lay(lines, timeline, 1, rapper.seed);
            Expression expression = new Expression(style.intensity());
            Take leads = new Progress(System.err)
                    .step(
                            "Rapping %d lines".formatted(lyric.lines().size()),
                            () -> engine.performer(rapper.voice(style)).perform(lyric, expression));
            Take take = layers || mix != null ? engine.layered(leads, expression) : leads;
            if (layers) {
                VerseFiles.writeLayers(take, out);
            } else {
                VerseFiles.write(take, out);
            }
            if (mix != null) {
                WaveWriter.write(mix, Mix.of(BeatMix.of(take, 1)), 0);
            }
            if (midi != null) {
                VerseFiles.writeMidi(take, midi);
            }
            System.out.print(json ? Json.pretty(VerseJson.of(lyric, Engine.onsets(leads))) + "\n" : card(lyric));
            return Main.DONE;
        }
    }

    private String card(Lyric lyric) {
        return new FlowCard(lyric, Screen.showsColours()).text()
                + "Wrote %s; it begins one bar before the first line.%n".formatted(out);
    }

    private List<String> lines() {
        boolean isFile =
                text.length() < 4096 && !text.contains("\n") && Files.isRegularFile(Path.of(text.replace("\0", "")));
        List<String> lines = isFile ? Opponents.lines(Path.of(text)) : List.of(text.split("\\s*(?:\\n| / )\\s*"));
        if (lines.size() > MOST_LINES) {
            throw new Problem("The text has %d lines: give at most %d at a time.".formatted(lines.size(), MOST_LINES));
        }
        return lines;
    }
}
