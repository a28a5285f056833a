package comeback.app;

import comeback.analyse.Reading;
import comeback.analyse.RecordingClock;
import comeback.analyse.RhymeFigures;
import comeback.analyse.RhymeLetters;
import comeback.analyse.TypedFlow;
import comeback.analyse.VerseFlow;
import comeback.engine.Engine;
import comeback.json.Json;
import comeback.json.ReadingJson;
import comeback.listen.Heard;
import comeback.listen.Transcript;
import comeback.problem.Problem;
import comeback.time.Tempo;
import comeback.time.Timeline;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import comeback.wave.WholeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `analyse`: the rhymes and syllables of a verse, typed or recorded.
@Command(
        name = "analyse",
        description = "Reads a verse: words, syllables, rhymes; of a recording also their times.",
        mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "A verse, TXT (one line of verse a line; what is in [brackets] is left out) or WAV.")
    Path file = Path.of("");

    @Mixin
    GridOptions grid = new GridOptions();

    @Mixin
    EarOptions ear = new EarOptions();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Option(
            names = "--page",
            paramLabel = "FILE.html",
            description = "Also write a page with the rhymes in colour and the syllables on the grid.")
    @Nullable
    Path page;

    @Option(
            names = "--lyrics",
            paramLabel = "FILE.txt",
            description = "What a recording says, one line of verse a line: its words are laid over the sound;"
                    + " what is in [brackets], or x2 at a line's end, is left out.")
    @Nullable
    Path lyrics;

    @Override
    public Integer call() {
        if (lyrics != null && Opponents.isText(file)) {
            throw new Problem("--lyrics says what a recording says, and '%s' is a text: give a WAV file with it."
                    .formatted(file));
        }
        return Opponents.isText(file) ? text(grid.clockOfText()) : sound(grid.clock());
    }

    private int text(Timeline timeline) {
        List<String> lines = Opponents.lines(file);
        try (Engine engine = ear.open()) {
            Reading reading = engine.analyst().read(lines);
            TypedFlow laid = TypedFlow.of(reading, timeline, engine.flows())
                    .orElseThrow(() -> new Problem("There are no flows in 'presets/flows': check out the repository."));
            VerseFlow flow = engine.flowReader().read(laid.reading(), timeline);
            writePage(() -> new ReadingPage(laid.reading(), title(), timeline.meter()).html(flow));
            return print(reading, ReadingJson.of(laid, flow));
        }
    }

    private int sound(RecordingClock clock) {
        Timeline timeline = clock.timeline();
        Sound sound = WaveReader.read(file);
        try (Engine engine = ear.open()) {
            Path known = lyrics;
            List<String> lines = known == null ? List.of() : Opponents.lines(known);
            Heard heard = known == null
                    ? listen(sound, timeline.tempo(), engine)
                    : Transcript.aligned(
                            sound,
                            timeline.tempo(),
                            engine.lexicon(),
                            engine.analyst().words(lines));
            if (heard.words().isEmpty()) {
                throw new Problem("No rap can be heard in %s: give a recording of a voice, louder and without a beat."
                        .formatted(file));
            }
            Heard placed = clock.onTimeline(heard);
            Reading reading = known == null
                    ? engine.analyst().read(placed, timeline.meter())
                    : engine.analyst().read(lines, placed, timeline.meter());
            VerseFlow flow = engine.flowReader().read(reading, timeline);
            writePage(() -> new ReadingPage(reading, title(), timeline.meter()).html(flow));
            return print(reading, ReadingJson.of(reading, heard, clock, flow, engine.flows()));
        }
    }

    private Heard listen(Sound sound, Tempo tempo, Engine engine) {
        Progress progress = new Progress(System.err);
        return progress.step(
                "Listening to " + file.getFileName(),
                () -> Transcript.of(sound, tempo, engine.recogniser(), engine.lexicon(), ear.hotWords, progress::show));
    }

    private String title() {
        return String.valueOf(file.getFileName());
    }

    private void writePage(Supplier<String> html) {
        if (page != null) {
            WholeFile.write(page, html.get());
        }
    }

    private int print(Reading reading, Map<String, Object> asJson) {
        if (json) {
            System.out.println(Json.pretty(asJson));
        } else {
            RhymeLetters letters = RhymeLetters.of(reading);
            for (int line = 0; line < reading.lines().size(); line++) {
                System.out.printf("  %2d  %s%n", line + 1, marked(reading, letters, line));
            }
            System.out.println(summary(RhymeFigures.of(reading)));
        }
        return Main.DONE;
    }

    private static String summary(RhymeFigures figures) {
        return "%n  Scheme %s; %.0f %% of %d syllables rhyme, %.0f %% of the rhymes in multis, %.0f %% at line ends."
                .formatted(
                        figures.scheme(),
                        100 * figures.density(),
                        figures.syllables(),
                        100 * figures.multiShare(),
                        100 * figures.endShare());
    }

    /// The line with the letter of its chain after each rhyme: "back up[a]".
    private static String marked(Reading reading, RhymeLetters letters, int line) {
        StringBuilder text = new StringBuilder();
        var words = reading.lines().get(line).line().words();
        for (int w = 0; w < words.size(); w++) {
            int index = w;
            text.append(w == 0 ? "" : " ").append(words.get(w).text());
            reading.rhymes().stream()
                    .filter(span -> span.line() == line && span.lastWord() == index)
                    .map(span -> letters.ofChain(span.chain()).toLowerCase(Locale.ROOT))
                    .forEach(letter -> text.append('[').append(letter).append(']'));
        }
        return text.toString();
    }
}
