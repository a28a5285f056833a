package comeback.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which words are too strong for which rating, and which no line of ours says at any. Most slurs are known by their
/// sha256 alone, so that nobody has to read them.
///
/// @param radio lower case, in every form that they take but the plural and the possessive
/// @param explicit likewise
/// @param refused likewise: what is aimed at what people are
/// @param hashes of more refused words, as hex
public record StrongWords(Set<String> radio, Set<String> explicit, Set<String> refused, Set<String> hashes) {
    public static final StrongWords NONE = new StrongWords(Set.of(), Set.of(), Set.of(), Set.of());
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern QUOTES = Pattern.compile("^'+|'+$");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{2})'?s$");

    public StrongWords {
        radio = Set.copyOf(radio);
        explicit = Set.copyOf(explicit);
        refused = Set.copyOf(refused);
        hashes = Set.copyOf(hashes);
    }

    /// Those of a list of what opponents swear with.
    public static StrongWords swearing(Gazetteer list) {
        Set<String> words = list.entries().stream()
                .map(entry -> entry.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new StrongWords(Set.of(), words, Set.of(), Set.of());
    }

    /// These, and those of another list.
    public StrongWords and(StrongWords more) {
        return new StrongWords(
                both(radio, more.radio),
                both(explicit, more.explicit),
                both(refused, more.refused),
                both(hashes, more.hashes));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> both = new HashSet<>(some);
        both.addAll(more);
        return both;
    }

    /// The first word of `text` that no line says at any rating.
    public Optional<String> refusedIn(String text) {
        return words(text)
                .filter(word -> forms(word).anyMatch(form -> refused.contains(form) || isHashed(form)))
                .findFirst();
    }

    /// The first word of `text` that is said, but only where a rating above `most` is allowed.
    public Optional<String> aboveIn(String text, Rating most) {
        return words(text).filter(word -> !rating(word).within(most)).findFirst();
    }

    /// Whether a line that says `text` may be said where `most` is the limit.
    public boolean allow(String text, Rating most) {
        return aboveIn(text, most).isEmpty() && refusedIn(text).isEmpty();
    }

    /// The lowest rating at which `word`, one that is not refused, is said.
    public Rating rating(String word) {
        List<String> forms = forms(word.toLowerCase(Locale.ROOT)).toList();
        if (forms.stream().anyMatch(explicit::contains)) {
            return Rating.EXPLICIT;
        }
        return forms.stream().anyMatch(radio::contains) ? Rating.RADIO : Rating.CLEAN;
    }

    private static Stream<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .map(word -> QUOTES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty());
    }

    private static Stream<String> forms(String word) {
        return Stream.of(word, ENDING.matcher(word).replaceFirst(""));
    }

    private boolean isHashed(String word) {
        return !hashes.isEmpty() && hashes.contains(sha256(word));
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
