package comeback.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// An opponent's words in lower case and in usual spelling: "im", "ur a" and "ima", as thumbs type and ears write them,
/// are "i'm", "you're a" and "i'ma".
final class Spelled {
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("im", "i'm"),
            Map.entry("ive", "i've"),
            Map.entry("ima", "i'ma"),
            Map.entry("imma", "i'ma"),
            Map.entry("i'mma", "i'ma"),
            Map.entry("u", "you"),
            Map.entry("&", "and"),
            Map.entry("r", "are"),
            Map.entry("ya", "you"),
            Map.entry("yo", "your"),
            Map.entry("youre", "you're"),
            Map.entry("youll", "you'll"),
            Map.entry("youve", "you've"),
            Map.entry("dont", "don't"),
            Map.entry("doesnt", "doesn't"),
            Map.entry("didnt", "didn't"),
            Map.entry("cant", "can't"),
            Map.entry("aint", "ain't"),
            Map.entry("isnt", "isn't"),
            Map.entry("thats", "that's"),
            Map.entry("whats", "what's"),
            Map.entry("whos", "who's"),
            Map.entry("wheres", "where's"),
            Map.entry("gon", "gonna"),
            Map.entry("gon'", "gonna"));
    private static final Set<String> AFTER_YOU_ARE =
            Set.of("a", "an", "the", "so", "too", "just", "not", "nothing", "still", "such", "only", "from", "in");

    private Spelled() {}

    /// As many words as went in.
    static List<String> of(List<String> words) {
        List<String> spelled = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
            String next = i + 1 < words.size() ? words.get(i + 1).toLowerCase(Locale.ROOT) : "";
            if (word.equals("ur")) {
                spelled.add(AFTER_YOU_ARE.contains(next) ? "you're" : "your");
            } else if (word.equals("yo") && (i == 0 || next.equals("yo") || next.isEmpty())) {
                spelled.add(word);
            } else {
                spelled.add(USUAL.getOrDefault(word, word));
            }
        }
        return spelled;
    }
}
