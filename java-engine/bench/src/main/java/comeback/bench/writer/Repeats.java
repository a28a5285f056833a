package comeback.bench.writer;

import comeback.bank.BattleMemory;
import comeback.song.Remembering;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What comes twice when much is said: over battles that share a memory, and over the rounds of one long battle.
final class Repeats {
    private static final int ROUNDS = 30;
    private static final int BARS_APART = 16;

    private final WritingDesk desk;
    private final Swaps swaps;

    Repeats(WritingDesk desk, Swaps swaps) {
        this.desk = desk;
        this.swaps = swaps;
    }

    Map<String, Object> of(List<BenchOpponent> opponents, String style) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("thirtyBattles", battles(rounds(opponents, style)));
        BenchOpponent talkative = opponents.stream()
                .filter(opponent -> opponent.name().equals("names"))
                .findFirst()
                .orElse(opponents.getFirst());
        json.put("thirtyRounds", rounds(rounds(List.of(talkative), style)));
        return json;
    }

    /// A verse each, the memory carried on; an opponent who comes again has other names and things.
    private List<Answered> rounds(List<BenchOpponent> opponents, String style) {
        List<Answered> rounds = new ArrayList<>();
        BattleMemory memory = BattleMemory.EMPTY;
        for (int round = 0; round < ROUNDS; round++) {
            BenchOpponent opponent = opponents.get(round % opponents.size());
            List<String> words = swaps.in(opponent.lines(), round + 1L);
            Answered answered = desk.answer(opponent, words, memory, style, 100 + round);
            memory = Remembering.round(
                    memory,
                    answered.lyric().lines(),
                    answered.facts(),
                    answered.reading().texts());
            rounds.add(answered);
        }
        return rounds;
    }

    private static Map<String, Object> battles(List<Answered> battles) {
        List<String> lines =
                battles.stream().flatMap(each -> each.texts().stream()).toList();
        int pairs = 0;
        int sharing = 0;
        for (int one = 0; one < battles.size(); one++) {
            for (int other = one + 1; other < battles.size(); other++) {
                Set<String> shared = new HashSet<>(battles.get(one).texts());
                shared.retainAll(new HashSet<>(battles.get(other).texts()));
                pairs++;
                sharing += shared.isEmpty() ? 0 : 1;
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "distinctLines",
                Limit.atLeast(Set.copyOf(lines).size() / (double) lines.size(), 0.85)
                        .json());
        json.put(
                "pairsSharingALine", Limit.atMost(sharing / (double) pairs, 0.1).json());
        return json;
    }

    private static Map<String, Object> rounds(List<Answered> rounds) {
        List<String> lines =
                rounds.stream().flatMap(each -> each.texts().stream()).toList();
        Set<String> seen = new HashSet<>();
        List<String> twice = lines.stream().filter(line -> !seen.add(line)).toList();
        List<String> near = itemsTooNear(rounds);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("linesTwice", Limit.atMost(twice.size(), 0).json());
        json.put("itemsTwiceInSixteenBars", Limit.atMost(near.size(), 0).json());
        json.put("twice", twice);
        json.put("tooNear", near);
        return json;
    }

    /// Only our own bars count; the two lines of a couplet are one use of it.
    private static List<String> itemsTooNear(List<Answered> rounds) {
        Map<String, Integer> last = new HashMap<>();
        List<String> near = new ArrayList<>();
        int bar = 0;
        for (Answered round : rounds) {
            for (int k = 0; k < round.couplets(); k++) {
                LyricLine line = round.couplet(k).getFirst();
                Integer before = last.put(line.item(), bar);
                if (before != null && bar - before < BARS_APART) {
                    near.add(line.item());
                }
                bar += 2;
            }
        }
        return near;
    }
}
