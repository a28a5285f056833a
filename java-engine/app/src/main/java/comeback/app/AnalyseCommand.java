package comeback.app;

import comeback.analyse.Reading;
import comeback.analyse.RecordingClock;
import comeback.analyse.SpeakerTurn;
import comeback.analyse.TypedFlow;
import comeback.analyse.VerseFlow;
import comeback.engine.Engine;
import comeback.json.Json;
import comeback.json.ReadingJson;
import comeback.listen.Heard;
import comeback.listen.Transcript;
import comeback.problem.Problem;
import comeback.time.Meter;
import comeback.time.Tempo;
import comeback.time.Timeline;
import comeback.verse.Flow;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import comeback.wave.WholeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        description =
                "Reads a verse: words, rhymes, its syllables on the grid, its flow; of a recording also its times.",
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
        List<String> stanzas = Opponents.stanzas(file);
        try (Engine engine = ear.open()) {
            Reading reading = engine.analyst().read(stanzas);
            TypedFlow laid = TypedFlow.of(reading, timeline, engine.flows(), engine.flowReader())
                    .orElseThrow(() -> new Problem("There are no flows in 'presets/flows': check out the repository."));
            VerseFlow flow = engine.flowReader().read(laid.reading(), timeline);
            List<ReadingNotes.Note> notes =
                    ReadingNotes.ofText(reading, flow, laid.flow().name());
            return tell(laid.reading(), flow, timeline.meter(), notes, () -> ReadingJson.of(laid, flow));
        }
    }

    private int sound(RecordingClock clock) {
        Timeline timeline = clock.timeline();
        Sound sound = WaveReader.read(file);
        try (Engine engine = ear.open()) {
            Path known = lyrics;
            List<String> lines = known == null ? List.of() : Opponents.lines(known);
            List<String> doubts = new ArrayList<>();
            Heard heard = known == null
                    ? listen(sound, timeline.tempo(), engine)
                    : Transcript.aligned(
                            sound,
                            timeline.tempo(),
                            engine.lexicon(),
                            engine.analyst().words(lines),
                            doubts::add);
            if (heard.words().isEmpty()) {
                throw new Problem("No rap can be heard in %s: give a recording of a voice, louder and without a beat."
                        .formatted(file));
            }
            Heard placed = clock.onTimeline(heard);
            Reading reading = known == null
                    ? engine.analyst().read(placed, timeline.meter())
                    : engine.analyst().read(lines, placed, timeline.meter());
            VerseFlow flow = engine.flowReader().read(reading, timeline);
            List<SpeakerTurn> turns = SpeakerTurn.of(placed.words(), timeline.meter(), timeline.tempo());
            String nearest = flow.nearest(engine.flows()).map(Flow::name).orElse("none");
            List<ReadingNotes.Note> notes = ReadingNotes.ofRecording(reading, flow, nearest, turns, clock, doubts);
            if (json) {
                doubts.forEach(System.err::println);
            }
            return tell(
                    reading,
                    flow,
                    timeline.meter(),
                    notes,
                    () -> ReadingJson.of(reading, heard, clock, flow, engine.flows()));
        }
    }

    private Heard listen(Sound sound, Tempo tempo, Engine engine) {
        Progress progress = new Progress(System.err);
        return progress.step(
                "Listening to " + file.getFileName(),
                () -> Transcript.of(sound, tempo, engine.recogniser(), engine.lexicon(), ear.hotWords, progress::show));
    }

    private int tell(
            Reading reading,
            VerseFlow flow,
            Meter meter,
            List<ReadingNotes.Note> notes,
            Supplier<Map<String, Object>> asJson) {
        if (page != null) {
            String title = String.valueOf(file.getFileName());
            WholeFile.write(page, new ReadingPage(reading, title, meter).html(flow, notes));
        }
        System.out.print(
                json
                        ? Json.pretty(asJson.get()) + "\n"
                        : new ReadingCard(reading, flow, meter, Screen.showsColours()).text(notes));
        return Main.DONE;
    }
}
