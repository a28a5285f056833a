package comeback.bench.writer;

import comeback.bank.BattleMemory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// How long a fresh process takes to load the bank, and then to write its first verse. The dictionary is loaded before.
public record ColdStart(double bankMillis, double verseMillis) {
    private static final String STYLE = "boom-bap";

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

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bankLoadMillis", Limit.atMost(bankMillis, 150).json());
        json.put("firstVerseMillis", Limit.atMost(verseMillis, 400).json());
        return json;
    }
}
