package comeback.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Turns what an opponent says of themselves into what we say of them: "I run my block" is "you run your block".
final class Pronouns {
    private static final Map<String, String> FLIPPED = Map.ofEntries(
            Map.entry("i", "you"),
            Map.entry("i'm", "you're"),
            Map.entry("i've", "you've"),
            Map.entry("i'll", "you'll"),
            Map.entry("i'd", "you'd"),
            Map.entry("my", "your"),
            Map.entry("me", "you"),
            Map.entry("mine", "yours"),
            Map.entry("myself", "yourself"),
            Map.entry("am", "are"),
            Map.entry("we", "you"),
            Map.entry("we're", "you're"),
            Map.entry("we've", "you've"),
            Map.entry("our", "your"),
            Map.entry("us", "you"),
            Map.entry("you're", "I'm"),
            Map.entry("you've", "I've"),
            Map.entry("your", "my"),
            Map.entry("yours", "mine"),
            Map.entry("yourself", "myself"),
            Map.entry("you", "me"));

    private Pronouns() {}

    static String flip(List<String> words) {
        List<String> flipped = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String before = flipped.isEmpty() ? "" : flipped.getLast();
            if (i == 0 && word.equals("you")) {
                flipped.add("I");
            } else if (before.equals("you") && word.equals("was")) {
                flipped.add("were");
            } else if (before.equals("I") && word.equals("are")) {
                flipped.add("am");
            } else {
                flipped.add(FLIPPED.getOrDefault(word, word));
            }
        }
        return String.join(" ", flipped);
    }

    /// The words as they were said, the first person in capitals.
    static String asSaid(List<String> words) {
        return String.join(
                " ",
                words.stream()
                        .map(word -> word.equals("i") || word.startsWith("i'") ? "I" + word.substring(1) : word)
                        .toList());
    }
}
