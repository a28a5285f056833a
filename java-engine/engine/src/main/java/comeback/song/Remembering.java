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
        return lines(before, round.take().lyric().lines(), round.facts());
    }

    /// What is remembered after an answer of `lines` to an opponent in whose words `facts` were found.
    public static BattleMemory lines(BattleMemory before, List<LyricLine> lines, List<Fact> facts) {
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
    static String use(String item) {
        return item.endsWith(".1") || item.endsWith(".2") ? item.substring(0, item.length() - 2) : item;
    }
}
