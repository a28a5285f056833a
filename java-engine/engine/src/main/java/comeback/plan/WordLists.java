package comeback.plan;

import comeback.bank.Bank;
import comeback.bank.FactKind;
import comeback.bank.Gazetteer;
import comeback.bank.Piece;
import comeback.verse.FunctionWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The bank's gazetteers by their first word, and the ordinary words of the language that are nobody's name.
final class WordLists {
    /// A listed word or phrase of a kind.
    record Listed(FactKind kind, Gazetteer.Entry entry, List<String> words) {}

    /// What is only mentioned, and claims nothing of anybody.
    private static final Set<String> MENTIONED = Set.of("mention", "said.filler", "curse");

    private final Map<String, List<Listed>> byFirstWord = new HashMap<>();
    private final Set<String> ordinary = new HashSet<>(Set.of("")); // no word is nobody's name
    private final Map<String, List<Listed>> mentioned = new HashMap<>();

    WordLists(Bank bank) {
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
        Stream.concat(bank.couplets().stream(), bank.sketches().stream())
                .flatMap(couplet -> couplet.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .forEach(this::learn);
        bank.classes().values().stream()
                .flatMap(type -> type.endings().stream())
                .forEach(ending -> learn(ending.text()));
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
        return FunctionWords.has(word) || ordinary.contains(word) || OrdinaryWords.has(word);
    }

    private void learn(Piece piece) {
        switch (piece) {
            case Piece.Said said -> learn(said.text());
            case Piece.Locked locked -> learn(locked.text());
            case Piece.Choice choice -> choice.choices().forEach(this::learn);
            case Piece.Value value -> {}
            case Piece.Slot slot -> {}
        }
    }

    /// Letters and apostrophes make words. Cut by hand: the whole bank passes here before the first verse.
    private void learn(String text) {
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean within = at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '\'');
            if (!within) {
                boolean proper = from < at && Character.isUpperCase(text.charAt(from));
                if (from < at && !proper) {
                    ordinary.add(text.substring(from, at));
                }
                from = at + 1;
            }
        }
    }
}
