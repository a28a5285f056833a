package comeback.bench.writer;

import comeback.bank.Anchor;
import comeback.bank.Fact;
import comeback.bench.Figures;
import comeback.verse.FunctionWords;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Whether answers are about what was said.
final class FactFigures {
    private static final int MANY = 4;
    private static final int DISTINCT = 2;
    /// What is turned round when a clause of theirs is quoted.
    private static final Set<String> TURNED = Set.of("myself", "yourself", "ourselves", "yourselves");

    private FactFigures() {}

    static Map<String, Object> of(List<Answered> answers) {
        int couplets = 0;
        int anchored = 0;
        List<String> none = new ArrayList<>();
        List<String> few = new ArrayList<>();
        List<String> notSaid = new ArrayList<>();
        for (Answered answered : answers) {
            int with = anchoredCouplets(answered);
            if (answered.facts().size() >= MANY) {
                couplets += answered.couplets();
                anchored += with;
                if (distinct(answered) < DISTINCT) {
                    few.add(answered.place());
                }
            }
            if (with == 0) {
                none.add(answered.place());
            }
            notSaid.addAll(notSaid(answered));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "coupletsWithAFact",
                Limit.atLeast(anchored / (double) couplets, 0.75).json());
        json.put("versesWithoutAFact", Limit.atMost(none.size(), 0).json());
        json.put("versesOfFewerThanTwoFacts", Limit.atMost(few.size(), 0).json());
        json.put("factsNotInTheOpponentsLine", Limit.atMost(notSaid.size(), 0).json());
        json.put("byOpponent", byOpponent(answers));
        json.put("withoutAFact", none);
        json.put("notSaid", notSaid.stream().distinct().toList());
        return json;
    }

    /// By opponent: how many facts were found in their words, mean, and the share of couplets that take one up.
    private static Map<String, List<Double>> byOpponent(List<Answered> answers) {
        Map<String, List<Answered>> each = answers.stream()
                .collect(Collectors.groupingBy(
                        answered -> answered.opponent().name(), TreeMap::new, Collectors.toList()));
        Map<String, List<Double>> shares = new TreeMap<>();
        each.forEach((name, theirs) -> shares.put(
                name,
                List.of(
                        Figures.tenth(theirs.stream()
                                .mapToInt(answered -> answered.facts().size())
                                .average()
                                .orElse(0)),
                        Figures.thousandth(theirs.stream()
                                .mapToDouble(answered -> anchoredCouplets(answered) / (double) answered.couplets())
                                .average()
                                .orElse(0)))));
        return shares;
    }

    private static int anchoredCouplets(Answered answered) {
        int count = 0;
        for (int k = 0; k < answered.couplets(); k++) {
            count += answered.couplet(k).stream().anyMatch(line -> !now(line).isEmpty()) ? 1 : 0;
        }
        return count;
    }

    /// What it takes up of this round; what was said in earlier ones does not count.
    private static List<Fact> now(LyricLine line) {
        return line.anchors().stream()
                .map(Anchor::fact)
                .filter(fact -> !fact.isEarlier())
                .toList();
    }

    private static int distinct(Answered answered) {
        Set<String> values = new TreeSet<>();
        for (LyricLine line : answered.lyric().lines()) {
            now(line).forEach(fact -> values.add(fact.value().toLowerCase(Locale.ROOT)));
        }
        return values.size();
    }

    private static List<String> notSaid(Answered answered) {
        List<String> missing = new ArrayList<>();
        for (LyricLine line : answered.lyric().lines()) {
            for (Fact fact : now(line)) {
                String said = answered.reading().texts().get(fact.opponentLine());
                List<String> words = words(said);
                boolean whole = words(fact.value()).stream()
                        .filter(word -> !FunctionWords.has(word) && !TURNED.contains(word))
                        .allMatch(words::contains);
                if (!whole) {
                    missing.add("%s in \"%s\"".formatted(fact.value(), said));
                }
            }
        }
        return missing;
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"));
    }
}
