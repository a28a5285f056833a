package comeback.propose;

import comeback.bank.Bank;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that no line of ours says: curses, names for groups of people, slurs. The slurs are known by their sha256
/// alone, so that nobody has to read them.
///
/// @param words lower case
/// @param hashes of words in lower case and the singular, as hex
public record RefusedWords(Set<String> words, Set<String> hashes) {
    private static final String CURSE = "curse";

    public RefusedWords {
        words = Set.copyOf(words);
        hashes = Set.copyOf(hashes);
    }

    /// These, and whatever the bank knows as a curse.
    public RefusedWords and(Bank bank) {
        Stream<String> curses = bank.gazetteers().stream()
                .filter(list -> list.kind().name().equals(CURSE))
                .flatMap(list -> list.entries().stream())
                .map(entry -> entry.text().toLowerCase(Locale.ROOT));
        return new RefusedWords(Stream.concat(words.stream(), curses).collect(Collectors.toSet()), hashes);
    }

    /// The first that is in `line`.
    Optional<String> in(String line) {
        List<String> all = Brief.words(line);
        return all.stream()
                .filter(word -> Stream.of(word, Brief.bare(word))
                        .anyMatch(form -> words.contains(form) || hashes.contains(sha256(form))))
                .findFirst();
    }

    private static String sha256(String word) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
