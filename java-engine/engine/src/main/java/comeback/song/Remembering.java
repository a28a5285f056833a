package comeback.song;

import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.write.LyricLine;
import java.util.List;
import java.util.Locale;

/// What a round leaves in memory: bank items and rhyme words used, and what the opponent said.
public final class Remembering {
    private Remembering() {}

    static BattleMemory round(BattleMemory before, Round round) {
        return verse(before, round.take().lyric().lines(), round.facts());
    }

    /// @param lines of our verse
    /// @param facts what the opponent said that it could take up
    public static BattleMemory verse(BattleMemory before, List<LyricLine> lines, List<Fact> facts) {
        List<String> items = lines.stream()
                .map(LyricLine::item)
                .map(Remembering::use)
                .distinct()
                .toList();
        List<String> rhymes = lines.stream()
                .map(line -> line.line().words().getLast().text().toLowerCase(Locale.ROOT))
                .toList();
        return before.after(items, rhymes, facts);
    }

    /// Both halves of a scheme are one use of it.
    private static String use(String item) {
        return item.endsWith(".1") || item.endsWith(".2") ? item.substring(0, item.length() - 2) : item;
    }
}
