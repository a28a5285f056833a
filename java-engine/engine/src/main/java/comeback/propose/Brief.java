package comeback.propose;

import comeback.bank.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What couplets were asked for.
///
/// @param said the words that may be named, line by line: the opponent's, or the topic
/// @param facts found in the opponent's words; none where there is only a topic
/// @param isAnswer whether there is an opponent
public record Brief(List<String> said, List<Fact> facts, boolean isAnswer) {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’]\\p{L}++)*+");

    public Brief {
        said = List.copyOf(said);
        facts = List.copyOf(facts);
    }

    public static Brief answer(List<String> opponent, List<Fact> facts) {
        return new Brief(opponent, facts, true);
    }

    public static Brief topic(String topic) {
        return new Brief(List.of(topic), List.of(), false);
    }

    /// All words, each in the singular and as it stands.
    Set<String> words() {
        Set<String> words = new HashSet<>();
        said.forEach(line -> words(line).forEach(word -> {
            words.add(word);
            words.add(bare(word));
        }));
        return words;
    }

    /// In order, lower case, with straight apostrophes.
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        WORD.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
                .forEach(words::add);
        return words;
    }

    /// Without the ending of a plural or a possessive.
    static String bare(String word) {
        return word.replaceAll("(?<=\\p{L}{2})'?s$", "");
    }
}
