package comeback.bench.writer;

import comeback.bank.BattleMemory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Holds the writer against what is asked of it, and says all of it as one JSON object. For one thread.
public final class WriterBench {
    private static final int SEEDS = 4;
    private static final String USUAL = "boom-bap";

    private final WritingDesk desk;
    private final WritingClock clock;
    private final SyllableFigures syllables;
    private final RhymeFigures rhymes;
    private final FlowFigures flows;
    private final Swaps swaps;
    private final List<BenchOpponent> opponents;
    private final Consumer<String> progress;
    private final Path folder;

    /// @param folder with opponents, swaps and real bars
    /// @param naturalness the preset's tables
    /// @param dictionary the file `cmudict.dict`
    /// @param progress is told what is being done
    /// @throws comeback.problem.Problem when a file is missing
    public WriterBench(WritingDesk desk, Path folder, Path naturalness, Path dictionary, Consumer<String> progress) {
        this.desk = desk;
        this.clock = new WritingClock(desk);
        this.syllables = new SyllableFigures(dictionary);
        this.rhymes = new RhymeFigures(desk.analyst(), WaivedRhymes.read(folder.resolve("waived-rhymes.txt")));
        this.flows = new FlowFigures(RealBars.read(naturalness, folder.resolve("real-bars.json")), desk);
        this.swaps = Swaps.read(folder.resolve("swaps.txt"));
        this.opponents = BenchOpponent.read(folder);
        this.progress = progress;
        this.folder = folder;
    }

    /// @param styles their names
    public Map<String, Object> run(List<String> styles) {
        progress.accept("Taking the time");
        Map<String, Object> time = clock.of(opponents, USUAL); // before there is a heap of verses to look after
        progress.accept("Answering %d opponents in %d styles".formatted(opponents.size(), styles.size()));
        List<Answered> answers = answers(styles);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verses", answers.size());
        json.put(
                "tuning",
                figures(answers.stream()
                        .filter(each -> !each.opponent().heldOut())
                        .toList()));
        json.put(
                "heldOut",
                figures(answers.stream()
                        .filter(each -> each.opponent().heldOut())
                        .toList()));
        json.put("stylesApart", stylesApart(answers));
        progress.accept("Answering labelled lines");
        json.put("labelled", LabelFigures.of(desk, folder));
        progress.accept("Playing thirty battles, and one of thirty rounds");
        json.put("repeats", new Repeats(desk, swaps).of(opponents, USUAL));
        json.put("clock", time);
        return json;
    }

    /// Taught on the answers to the opponents for tuning, asked of the others.
    private static Map<String, Object> stylesApart(List<Answered> answers) {
        Map<Boolean, List<Answered>> byOpponent = answers.stream()
                .collect(Collectors.partitioningBy(answer -> answer.opponent().heldOut()));
        StylesApart told = StylesApart.of(
                byOpponent.getOrDefault(false, List.of()),
                byOpponent.getOrDefault(true, List.of()),
                WritingDesk.TIMELINE.tempo().bpm());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("told", Limit.atLeast(told.share(), 0.85).json());
        json.put("asked", told.asked());
        json.put("right", told.right());
        return json;
    }

    /// The verses to those opponents whose answers may be looked at, as text.
    public List<String> verses(List<String> styles) {
        return answers(styles).stream()
                .filter(each -> !each.opponent().heldOut())
                .map(each -> each.place() + "\n" + String.join("\n", each.texts()))
                .toList();
    }

    private List<Answered> answers(List<String> styles) {
        List<Answered> answers = new ArrayList<>();
        for (BenchOpponent opponent : opponents) {
            for (String style : styles) {
                for (long seed = 0; seed < SEEDS; seed++) {
                    answers.add(
                            desk.answer(opponent, swaps.in(opponent.lines(), seed), BattleMemory.EMPTY, style, seed));
                }
            }
        }
        return answers;
    }

    private Map<String, Object> figures(List<Answered> answers) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("syllables", syllables.of(answers));
        json.put("rhymes", rhymes.of(answers));
        json.put("flow", flows.of(answers));
        json.put("facts", FactFigures.of(answers));
        return json;
    }
}
