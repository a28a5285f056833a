package comeback.song;

import comeback.bank.Anchor;
import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.Mentions;
import comeback.write.LyricLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a round leaves in memory: bank items and rhyme words used, what the opponent said, what of it we answered, and
/// what of it they may still come back to.
public final class Remembering {
    private Remembering() {}

    static BattleMemory round(BattleMemory before, Round round) {
        List<String> heard = round.opponent().reading().texts();
        return round(before, round.take().lyric().lines(), round.facts(), heard);
    }

    /// What is remembered after an answer of `lines` to an opponent who said `heard`, in which `facts` were found.
    public static BattleMemory round(BattleMemory before, List<LyricLine> lines, List<Fact> facts, List<String> heard) {
        return used(before, lines)
                .after(facts, Mentions.in(heard), taken(lines).distinct().toList(), named(lines));
    }

    /// What is remembered of `lines` of ours while their round goes on, or which belong to no round.
    public static BattleMemory used(BattleMemory before, List<LyricLine> lines) {
        List<String> items = lines.stream()
                .map(LyricLine::item)
                .map(Remembering::use)
                .distinct()
                .toList();
        List<String> rhymes = lines.stream()
                .map(line -> line.line().words().getLast().text().toLowerCase(Locale.ROOT))
                .toList();
        return before.using(items, rhymes);
    }

    /// As they were when they were said.
    private static Stream<Fact> taken(List<LyricLine> lines) {
        return lines.stream()
                .flatMap(line -> line.anchors().stream())
                .map(Anchor::fact)
                .map(fact -> fact.withKind(fact.kind().plain()));
    }

    /// What of this round stands in a line as it is; an insult that is answered in set words does not.
    private static List<Fact> named(List<LyricLine> lines) {
        return lines.stream()
                .flatMap(line -> taken(List.of(line)).filter(fact -> !fact.isEarlier() && says(line, fact)))
                .distinct()
                .toList();
    }

    private static boolean says(LyricLine line, Fact fact) {
        String text = line.line().text().toLowerCase(Locale.ROOT);
        return text.contains(fact.value().toLowerCase(Locale.ROOT));
    }

    /// Both halves of a scheme are one use of it.
    static String use(String item) {
        return item.endsWith(".1") || item.endsWith(".2") ? item.substring(0, item.length() - 2) : item;
    }
}
