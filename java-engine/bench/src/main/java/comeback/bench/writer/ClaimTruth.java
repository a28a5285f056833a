package comeback.bench.writer;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a fact says what a line says, and no more, and lays it at nobody else's door.
///
/// A quoted clause is true where its words stand in the line in that order, whoever "I" and "you" are, within a
/// clause that people labelled as the same side's claim, and where what the cut leaves out does not turn its
/// sense. Words taken as they stand are true where they stand. Anything else is true where people labelled it,
/// by its words and its owner; under which kind of thing they filed it does not matter.
final class ClaimTruth {
    private static final Set<String> WORDS = Set.of("said", "mention", "curse");
    private static final Map<String, String> CLAUSES = Map.of(
            "echo", "echo", "quote", "echo", "jab", "jab", "charge", "jab", "question", "question", "threat", "threat");
    /// A clause cut before one of these says something else.
    private static final Set<String> TURNS = Set.of("like", "than", "if", "unless", "that", "except");

    private static final Set<String> THINGS = Set.of(
            "bling",
            "car",
            "possession",
            "money",
            "skill",
            "fame",
            "crew",
            "history",
            "rank",
            "place",
            "person",
            "name");
    /// Words by what they are whoever says them; others stand for themselves.
    private static final Map<String, String> NEUTRAL = Map.ofEntries(
            Map.entry("i", "P"),
            Map.entry("you", "P"),
            Map.entry("u", "P"),
            Map.entry("ya", "P"),
            Map.entry("we", "P"),
            Map.entry("me", "P"),
            Map.entry("us", "P"),
            Map.entry("my", "PS"),
            Map.entry("your", "PS"),
            Map.entry("our", "PS"),
            Map.entry("am", "be"),
            Map.entry("are", "be"),
            Map.entry("was", "be"),
            Map.entry("were", "be"),
            Map.entry("m", "be"),
            Map.entry("re", "be"),
            Map.entry("mine", "PSS"),
            Map.entry("yours", "PSS"),
            Map.entry("myself", "PR"),
            Map.entry("yourself", "PR"),
            Map.entry("gon", "gonna"));
    private static final Pattern CONTRACTED = Pattern.compile("\\b(?:(i|you|we|u)'|(i|you|u))(m|re|ve|ll|d)\\b");

    private ClaimTruth() {}

    static boolean holds(Fact fact, LabelledLines.Labelled said) {
        String kind = first(fact.kind());
        String family = CLAUSES.get(kind);
        if (WORDS.contains(kind)) {
            return at(said.line(), fact.value()) >= 0;
        }
        return family == null ? isLabelled(fact, kind, said) : isSaid(fact, family, said);
    }

    private static boolean isSaid(Fact fact, String family, LabelledLines.Labelled said) {
        int from = at(said.line(), fact.value());
        if (from < 0) {
            return false;
        }
        List<String> line = neutral(said.line(), isShort(said.line(), fact.value()));
        int next = from + neutral(fact.value(), false).size();
        boolean turned = next < line.size() && TURNS.contains(line.get(next)) && !family.equals("threat");
        return !turned
                && said.facts().stream().anyMatch(label -> isA(label, family) && overlap(label.value(), fact.value()));
    }

    /// A threat is among what they say they will do.
    private static boolean isA(Fact label, String family) {
        String kind = first(label.kind());
        return kind.equals(family) || family.equals("threat") && kind.equals("echo");
    }

    private static boolean overlap(String label, String value) {
        return at(label, value) >= 0 || at(value, label) >= 0;
    }

    private static boolean isLabelled(Fact fact, String kind, LabelledLines.Labelled said) {
        return said.facts().stream().anyMatch(label -> {
            String other = first(label.kind());
            boolean insult = kind.equals("insult") && other.equals("jab") && at(label.value(), fact.value()) >= 0;
            boolean same = kind.equals(other) || THINGS.contains(kind) && THINGS.contains(other);
            return insult
                    || same && label.owner() == fact.owner() && bare(label).equals(bare(fact));
        });
    }

    private static List<String> bare(Fact fact) {
        List<String> words = neutral(fact.value(), false);
        boolean article = words.size() > 1 && Set.of("the", "a", "an").contains(words.getFirst());
        return article ? words.subList(1, words.size()) : words;
    }

    /// Where the words of `value` stand in `line`; -1 where they do not.
    private static int at(String line, String value) {
        return Collections.indexOfSubList(neutral(line, isShort(line, value)), neutral(value, false));
    }

    /// "ur" is "you're" or "your": as the value has it.
    private static boolean isShort(String line, String value) {
        return Collections.indexOfSubList(neutral(line, false), neutral(value, false)) < 0;
    }

    private static List<String> neutral(String text, boolean urIsVerb) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        String whole = lower.replaceAll("\\bur\\b", urIsVerb ? "you are" : "your");
        for (String word :
                CONTRACTED.matcher(whole).replaceAll(ClaimTruth::apart).split("[^\\p{L}\\p{N}']+")) {
            if (!word.isBlank()) {
                String bare = word.replace("'", "");
                words.add(NEUTRAL.getOrDefault(bare, bare));
            }
        }
        return words;
    }

    private static String apart(MatchResult contracted) {
        String subject = contracted.group(1) == null ? contracted.group(2) : contracted.group(1);
        return subject + " " + contracted.group(3);
    }

    private static String first(FactKind kind) {
        int dot = kind.name().indexOf('.');
        return dot < 0 ? kind.name() : kind.name().substring(0, dot);
    }
}
