package comeback.plan;

import comeback.bank.Bank;
import comeback.bank.Couplet;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds what the bank has to say on a topic in the producer's own words.
final class Topics {
    private final Bank bank;

    Topics(Bank bank) {
        this.bank = bank;
    }

    /// The sketch couplets whose topic's calling words occur in `topic`; all of them when none does.
    List<Couplet> frames(String topic) {
        Set<String> words = words(topic);
        Set<String> called = bank.topics().entrySet().stream()
                .filter(entry -> words.contains(entry.getKey())
                        || entry.getValue().stream().anyMatch(words::contains))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Couplet> frames = bank.sketches().stream()
                .filter(couplet -> called.contains(couplet.topic()))
                .toList();
        return frames.isEmpty() ? bank.sketches() : frames;
    }

    /// The topic itself, as what `{topic}` says: a short noun phrase of it, or nothing.
    List<Fact> facts(String topic) {
        String phrase = topic.strip().toLowerCase(Locale.ROOT);
        boolean shortPhrase =
                phrase.split("\\s+").length <= 4 && !phrase.isEmpty() && !phrase.matches("(i|you|he|she|we|they) .*");
        return shortPhrase ? List.of(new Fact(new FactKind("topic"), phrase, phrase.endsWith("s"), 0, 1)) : List.of();
    }

    private static Set<String> words(String topic) {
        return Arrays.stream(topic.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"))
                .flatMap(word -> java.util.stream.Stream.of(
                        word, word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s"))
                .collect(Collectors.toSet());
    }
}
