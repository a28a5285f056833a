package comeback.bench.writer;

import comeback.bank.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How the finder did on labelled lines: by kind what it found, made up and missed; and of what it found, how often
/// number and relation are right.
///
/// Found is: the same kind (an insult of any kind, a place run or not; a boast is a kind apart), the same owner, and
/// the same words. Of clauses (echoes, boasts, jabs, questions, threats) three quarters of the words must agree (Dice,
/// 1945), since where to cut one is taste. `quote` and `charge` are `echo` and `jab` in other words, and not counted,
/// nor is what claims no more than that words were said.
record FactScores(Map<String, Count> kinds, List<String> mistakes, int rightNumber, int rightRelation) {
    private static final Set<String> TWINS = Set.of("quote", "charge", "said", "mention", "curse");
    private static final Set<String> CLAUSES = Set.of("echo", "boast", "jab", "question", "threat");
    private static final double LEAST_AGREEMENT = 0.75;

    /// Of one kind: found rightly, found wrongly, missed.
    record Count(int right, int wrong, int missed) {
        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        /// The harmonic mean of precision and recall.
        double f1() {
            return 2.0 * right / (2 * right + wrong + missed);
        }

        Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
        }
    }

    /// What a plan for an answer to each line by itself takes up.
    static FactScores of(LabelledLines labelled, WritingDesk desk) {
        FactScores scores = new FactScores(new TreeMap<>(), new ArrayList<>(), 0, 0);
        for (LabelledLines.Labelled line : labelled.lines()) {
            scores = scores.with(line, distinct(desk.facts(line.line())));
        }
        return scores;
    }

    Count all() {
        return kinds.values().stream().reduce(new Count(0, 0, 0), Count::plus);
    }

    private FactScores with(LabelledLines.Labelled line, List<Fact> found) {
        List<Fact> left = new ArrayList<>(found);
        int number = rightNumber;
        int relation = rightRelation;
        for (Fact label : line.facts()) {
            Fact match =
                    left.stream().filter(fact -> agree(label, fact)).findFirst().orElse(null);
            left.remove(match);
            count(label, match == null ? new Count(0, 0, 1) : new Count(1, 0, 0));
            if (match == null) {
                mistakes.add("missed %s in: %s".formatted(written(label), line.line()));
            } else {
                number += match.plural() == label.plural() ? 1 : 0;
                relation += match.relation().equals(label.relation()) ? 1 : 0;
            }
        }
        for (Fact wrong : left) {
            count(wrong, new Count(0, 1, 0));
            mistakes.add("made up %s in: %s".formatted(written(wrong), line.line()));
        }
        return new FactScores(kinds, mistakes, number, relation);
    }

    private void count(Fact fact, Count count) {
        kinds.merge(kind(fact), count, Count::plus);
    }

    /// One word list may hold what another does: a word counts once a kind and owner.
    private static List<Fact> distinct(List<Fact> facts) {
        Map<String, Fact> distinct = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> !TWINS.contains(kind(fact)))
                .forEach(fact ->
                        distinct.putIfAbsent(kind(fact) + fact.value().toLowerCase(Locale.ROOT) + fact.owner(), fact));
        return List.copyOf(distinct.values());
    }

    static boolean agree(Fact label, Fact found) {
        return kind(label).equals(kind(found))
                && label.owner() == found.owner()
                && (CLAUSES.contains(kind(label)) ? shared(label, found) >= LEAST_AGREEMENT : sameWords(label, found));
    }

    private static boolean sameWords(Fact label, Fact found) {
        return words(label).equals(words(found));
    }

    private static double shared(Fact label, Fact found) {
        List<String> left = new ArrayList<>(words(found));
        int total = left.size() + words(label).size();
        long shared = words(label).stream().filter(left::remove).count();
        return 2.0 * shared / total;
    }

    private static List<String> words(Fact fact) {
        return List.of(fact.value().toLowerCase(Locale.ROOT).split("[^\\p{L}']+"));
    }

    private static String kind(Fact fact) {
        String name = fact.kind().name();
        int dot = name.indexOf('.');
        return name.equals("echo.boast") ? "boast" : dot < 0 ? name : name.substring(0, dot);
    }

    private static String written(Fact fact) {
        return "%s=%s (%s%s)".formatted(kind(fact), fact.value(), fact.owner(), " " + fact.relation());
    }

    /// A table of the kinds, and all together.
    String table() {
        StringBuilder table = new StringBuilder("kind        right wrong missed precision recall F1\n");
        kinds.forEach((kind, count) -> row(table, kind, count));
        row(table, "all", all());
        int right = all().right();
        return table.append("of the found, number right %.3f, relation right %.3f%n"
                        .formatted((double) rightNumber / right, (double) rightRelation / right))
                .toString();
    }

    private static void row(StringBuilder table, String kind, Count count) {
        table.append("%-11s %5d %5d %6d %9.3f %6.3f %.3f%n"
                .formatted(
                        kind,
                        count.right(),
                        count.wrong(),
                        count.missed(),
                        count.precision(),
                        count.recall(),
                        count.f1()));
    }
}
