package comeback.bench.writer;

import comeback.bank.BattleMemory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/// How long a fresh process takes to load the bank, and then to write its first verse. The dictionary is loaded before.
public record ColdStart(double bankMillis, double verseMillis) {
    private static final String STYLE = "boom-bap";
    private static final String BANK = "bankLoadMillis";
    private static final String VERSE = "firstVerseMillis";

    /// To be called once in a process, before anything is planned.
    ///
    /// @param loadBank loads it
    /// @param desk is asked when the bank is loaded
    /// @param folder with the opponents
    public static ColdStart of(Runnable loadBank, Supplier<WritingDesk> desk, Path folder) {
        List<BenchOpponent> opponents = BenchOpponent.read(folder);
        long begun = System.nanoTime();
        loadBank.run();
        long loaded = System.nanoTime();
        BenchOpponent first = opponents.getFirst();
        desk.get().answer(first, first.lines(), BattleMemory.EMPTY, STYLE, 1);
        long written = System.nanoTime();
        return new ColdStart((loaded - begun) / 1e6, (written - loaded) / 1e6);
    }

    /// Each figure's median.
    ///
    /// @param starts of as many processes, at least one
    public static ColdStart median(List<ColdStart> starts) {
        return new ColdStart(median(starts, ColdStart::bankMillis), median(starts, ColdStart::verseMillis));
    }

    private static double median(List<ColdStart> starts, ToDoubleFunction<ColdStart> figure) {
        return starts.stream().mapToDouble(figure).sorted().toArray()[starts.size() / 2];
    }

    /// What {@link #json} has told.
    ///
    /// @throws IllegalArgumentException when it lacks a figure
    public static ColdStart of(Map<String, Object> json) {
        return new ColdStart(value(json, BANK), value(json, VERSE));
    }

    private static double value(Map<String, Object> json, String field) {
        if (json.get(field) instanceof Map<?, ?> limit && limit.get("value") instanceof Number value) {
            return value.doubleValue();
        }
        throw new IllegalArgumentException("no figure '%s' in %s".formatted(field, json));
    }

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(BANK, Limit.atMost(bankMillis, 150).json());
        json.put(VERSE, Limit.atMost(verseMillis, 400).json());
        return json;
    }
}
