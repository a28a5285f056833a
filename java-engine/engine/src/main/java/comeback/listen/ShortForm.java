package comeback.listen;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Two words that are often said as one with a vowel less: you are, you're.
final class ShortForm {
    private static final Set<String> PLURAL = Set.of("you", "we", "they");
    private static final Set<String> SINGULAR = Set.of("he", "she", "it");
    private static final Set<String> ASKING = Set.of("that", "there", "here", "what", "who", "where", "how");
    private static final Map<String, String> ENDINGS =
            Map.of("am", "'m", "are", "'re", "is", "'s", "have", "'ve", "will", "'ll");

    private ShortForm() {}

    /// As one word, if English has one for the two; both in small letters.
    static Optional<String> of(String first, String second) {
        return goTogether(first, second) ? Optional.of(first + ENDINGS.get(second)) : Optional.empty();
    }

    private static boolean goTogether(String first, String second) {
        return switch (second) {
            case "am" -> first.equals("i");
            case "are" -> PLURAL.contains(first);
            case "is" -> SINGULAR.contains(first) || ASKING.contains(first);
            case "have" -> first.equals("i") || PLURAL.contains(first);
            case "will" -> first.equals("i") || PLURAL.contains(first) || SINGULAR.contains(first);
            default -> false;
        };
    }
}
