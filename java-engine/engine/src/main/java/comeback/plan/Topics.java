package comeback.plan;

import comeback.bank.Bank;
import comeback.bank.Couplet;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what the bank has to say on a topic in the producer's own words.
final class Topics {
    private static final Pattern BEGINS_NO_NOUN = Pattern.compile(
            "(i|you|he|she|we|they|i'm|you're|he's|she's|we're"
                    + "|they're|on|in|at|by|for|with|without|to|from|under|over|about|after|before|when|how|why|where|if|back)\\b");
    private static final Pattern SENTENCE =
            Pattern.compile("\\b(is|are|was|were|isn't|aren't|has|had|will|won't|can|can't|don't|doesn't|didn't)\\b");

    private final Bank bank;

    Topics(Bank bank) {
        this.bank = bank;
    }

    /// The sketch couplets that go with `topic`: those of the topics it calls, then the general ones, which no word
    /// calls; all of them when it calls none.
    List<Couplet> frames(String topic) {
        Set<String> called = called(topic);
        return called.isEmpty()
                ? bank.sketches()
                : Stream.concat(of(called::contains), of(this::isGeneral)).toList();
    }

    /// Which couplets speak of `topic` itself; of a topic that calls nothing none do, and the general ones come
    /// nearest.
    Predicate<Couplet> closest(String topic) {
        Set<String> called = called(topic);
        Predicate<String> close = called.isEmpty() ? this::isGeneral : called::contains;
        return couplet -> close.test(couplet.topic());
    }

    private Stream<Couplet> of(Predicate<String> wanted) {
        return bank.sketches().stream().filter(couplet -> wanted.test(couplet.topic()));
    }

    private boolean isGeneral(String name) {
        return bank.topics().getOrDefault(name, List.of()).isEmpty();
    }

    private Set<String> called(String topic) {
        Set<String> words = words(topic);
        return bank.topics().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .filter(entry -> words.contains(entry.getKey())
                        || entry.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// The topic itself, as what `{topic}` says: a short noun phrase of it, or nothing.
    List<Fact> facts(String topic) {
        String phrase = topic.strip().toLowerCase(Locale.ROOT);
        boolean shortPhrase = phrase.split("\\s+").length <= 4 && !phrase.isEmpty();
        boolean nounPhrase = !BEGINS_NO_NOUN.matcher(phrase).lookingAt()
                && !SENTENCE.matcher(phrase).find();
        return shortPhrase && nounPhrase
                ? List.of(new Fact(new FactKind("topic"), phrase, phrase.endsWith("s"), 0, 1))
                : List.of();
    }

    private static Set<String> words(String topic) {
        return Arrays.stream(topic.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"))
                .flatMap(word ->
                        Stream.of(word, word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s"))
                .collect(Collectors.toSet());
    }
}
