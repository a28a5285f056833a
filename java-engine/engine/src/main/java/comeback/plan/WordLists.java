package comeback.plan;

import comeback.bank.Bank;
import comeback.bank.FactKind;
import comeback.bank.Gazetteer;
import comeback.verse.EnglishWords;
import comeback.verse.FunctionWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The bank's gazetteers by their first word, and the ordinary words of the language that are nobody's name.
final class WordLists {
    /// A listed word or phrase of a kind.
    record Listed(FactKind kind, Gazetteer.Entry entry, List<String> words) {}

    /// What is only mentioned, and claims nothing of anybody.
    private static final Set<String> MENTIONED = Set.of("mention", "said.filler", "curse");

    private final Map<String, List<Listed>> byFirstWord = new HashMap<>();
    private final Set<String> ordinary = new HashSet<>(Set.of("")); // no word is nobody's name
    private final Map<String, List<Listed>> mentioned = new HashMap<>();
    private final EnglishWords english;
    private final LikelyVerbs verbs;

    WordLists(Bank bank, EnglishWords english) {
        this.english = english;
        this.verbs = new LikelyVerbs(english);
        for (Gazetteer gazetteer : bank.gazetteers()) {
            boolean proper = gazetteer.kind().name().equals("person")
                    || gazetteer.kind().name().equals("place");
            for (Gazetteer.Entry entry : gazetteer.entries()) {
                List<String> words =
                        List.of(entry.text().toLowerCase(Locale.ROOT).split(" "));
                (MENTIONED.contains(gazetteer.kind().name()) ? mentioned : byFirstWord)
                        .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                        .add(new Listed(gazetteer.kind(), entry, words));
                if (!proper) {
                    ordinary.addAll(words);
                }
            }
        }
    }

    /// The listed phrases that begin at word `at`, longest first.
    List<Listed> at(List<String> words, int at) {
        return at(byFirstWord, words, at);
    }

    /// The everyday things that begin at word `at`, longest first.
    List<Listed> mentions(List<String> words, int at) {
        return at(mentioned, words, at).stream()
                .filter(listed -> listed.kind().name().equals("mention"))
                .toList();
    }

    /// How many words from `at` on are a filler, such as "check it"; 0 where none.
    int fillerAt(List<String> words, int at) {
        return at(mentioned, words, at).stream()
                .filter(listed -> listed.kind().name().equals("said.filler"))
                .mapToInt(listed -> listed.words().size())
                .max()
                .orElse(0);
    }

    boolean isCurse(String word) {
        return mentioned.getOrDefault(word, List.of()).stream()
                .anyMatch(listed -> listed.kind().name().equals("curse"));
    }

    private static List<Listed> at(Map<String, List<Listed>> lists, List<String> words, int at) {
        return lists.getOrDefault(words.get(at), List.of()).stream()
                .filter(listed -> at + listed.words().size() <= words.size()
                        && words.subList(at, at + listed.words().size()).equals(listed.words()))
                .sorted((one, other) -> other.words().size() - one.words().size())
                .toList();
    }

    /// Whether `word` is a word of the language rather than, say, a name that no list holds.
    boolean isOrdinary(String word) {
        return FunctionWords.has(word) || ordinary.contains(word) || english.has(word) || isContracted(word);
    }

    /// "Couldn't" and "we'd", which are never names.
    private static boolean isContracted(String word) {
        return word.endsWith("n't") || word.endsWith("'d") || word.endsWith("'ll") || word.endsWith("'ve");
    }

    /// What a word of the language can be.
    EnglishWords english() {
        return english;
    }

    boolean isLikelyVerb(String word) {
        return verbs.has(word);
    }
}
