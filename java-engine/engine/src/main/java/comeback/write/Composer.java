package comeback.write;

import comeback.bank.Bindings;
import comeback.bank.Piece;
import comeback.bank.Template;
import comeback.verse.Line;
import comeback.verse.LineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills a template: facts into their places, an ending into its slot, and each choice of optional words.
final class Composer {
    private static final int MOST_VARIANTS = 12;
    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa])n? (?=(\\p{L}+))");
    private static final Pattern SILENT = Pattern.compile("(?i)hour.*|honest.*|honou?r.*|heir.*");
    private static final Pattern CONSONANT_SOUND =
            Pattern.compile("(?i)uni[^mn].*|use.*|us[ei].*|one.*|once.*|eu.*|ukulele.*|unicorn.*|union.*");

    private final LineReader reader;

    Composer(LineReader reader) {
        this.reader = reader;
    }

    /// Every wording of `template` with `ending` in its slot, with as few optional words as it can first.
    ///
    /// @param ending put where the slot is; ignored when the template closes with its own words
    List<Line> lines(Template template, Bindings bindings, String ending) {
        List<String> texts = new ArrayList<>(List.of(""));
        for (Piece piece : template.pieces()) {
            List<String> longer = new ArrayList<>();
            for (String said : options(piece, bindings, ending)) {
                texts.stream().limit(MOST_VARIANTS).forEach(text -> longer.add(text + said));
            }
            texts = longer;
        }
        return texts.stream()
                .limit(MOST_VARIANTS)
                .map(Composer::tidy)
                .distinct()
                .map(reader::read)
                .toList();
    }

    private static List<String> options(Piece piece, Bindings bindings, String ending) {
        return switch (piece) {
            case Piece.Said said -> List.of(said.text());
            case Piece.Locked locked -> List.of(locked.text());
            case Piece.Value value -> List.of(bindings.value(value.kind()));
            case Piece.Slot slot -> List.of(ending);
            case Piece.Choice choice -> choice.choices().reversed();
        };
    }

    /// One space between words, none before punctuation, a capital first, and "a" or "an" as the next word sounds.
    private static String tidy(String text) {
        String spaced =
                text.replaceAll("\\s+", " ").replaceAll(" ([,?!.])", "$1").strip();
        String articled = ARTICLE.matcher(spaced).replaceAll(match -> article(match.group(1), match.group(2)));
        Matcher letter = Pattern.compile("\\p{L}").matcher(articled);
        return letter.find()
                ? articled.substring(0, letter.start())
                        + letter.group().toUpperCase(Locale.ROOT)
                        + articled.substring(letter.end())
                : articled;
    }

    private static String article(String a, String next) {
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(next.charAt(0))) >= 0;
        boolean soundsVowel = (vowel && !CONSONANT_SOUND.matcher(next).matches())
                || SILENT.matcher(next).matches();
        return a + (soundsVowel ? "n " : " ");
    }
}
