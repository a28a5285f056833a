package comeback.write;

import comeback.bank.Bindings;
import comeback.bank.Piece;
import comeback.bank.Template;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Fills a template: facts into their places, an ending into its slot, and each choice of optional words. Wordings that
/// speak of no fact are kept. Safe for any thread.
final class Composer {
    private static final int MOST_VARIANTS = 12;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LOOSE_MARK = Pattern.compile(" ([,?!.])");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern OPEN_ARTICLE = Pattern.compile("(?i)\\ban? $");
    private static final Pattern CLOSING_MARKS = Pattern.compile("(?:[,?!.\"'][,?!.\"' ]*)?");
    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa])n? (?=(\\p{L}+))");
    private static final Pattern SILENT = Pattern.compile("(?i)hour.*|honest.*|honou?r.*|heir.*");
    private static final Pattern CONSONANT_SOUND =
            Pattern.compile("(?i)uni[^mn].*|use.*|us[ei].*|one.*|once.*|eu.*|ukulele.*|unicorn.*|union.*");

    private final LineReader reader;
    private final Map<String, List<Wording>> kept = new ConcurrentHashMap<>();

    Composer(LineReader reader) {
        this.reader = reader;
    }

    /// A template with its facts and optional words settled.
    ///
    /// @param before what stands before the ending, tidied
    /// @param after what stands after it
    /// @param words those of `before`
    /// @param syllables of the line without the ending
    /// @param standsAlone whether `before` reads the same whatever the ending is, and nothing is said after it
    record Wording(String before, String after, List<Word> words, int syllables, boolean standsAlone) {}

    /// Every wording of `template`, those with few optional words first.
    List<Wording> wordings(Template template, Bindings bindings) {
        boolean speaksOfFacts = template.pieces().stream().anyMatch(Piece.Value.class::isInstance);
        return speaksOfFacts
                ? made(template, bindings)
                : kept.computeIfAbsent(template.source(), source -> made(template, Bindings.NONE));
    }

    private List<Wording> made(Template template, Bindings bindings) {
        int closing = template.closingIndex();
        String after = template.pieces().subList(closing + 1, template.pieces().size()).stream()
                .map(piece -> piece instanceof Piece.Said said ? said.text() : "")
                .collect(Collectors.joining());
        List<String> texts = new ArrayList<>(List.of(""));
        for (Piece piece : template.pieces().subList(0, closing)) {
            List<String> longer = new ArrayList<>();
            for (String said : options(piece, bindings)) {
                texts.stream().limit(MOST_VARIANTS).forEach(text -> longer.add(text + said));
            }
            texts = longer;
        }
        return texts.stream()
                .limit(MOST_VARIANTS)
                .map(text -> wording(text, after))
                .toList();
    }

    private Wording wording(String text, String after) {
        Line line = reader.read(text);
        String before = tidy(text) + (text.endsWith(" ") ? " " : "");
        boolean standsAlone = LETTER.matcher(before).find()
                && before.endsWith(" ")
                && !OPEN_ARTICLE.matcher(before).find()
                && CLOSING_MARKS.matcher(after).matches();
        return new Wording(before, after, line.words(), line.syllableCount(), standsAlone);
    }

    /// The whole line, as it is to be read and said.
    Line line(Wording wording, Line ending) {
        if (!wording.standsAlone()) {
            return reader.read(tidy(wording.before() + ending.text() + wording.after()));
        }
        List<Word> words = new ArrayList<>(wording.words());
        words.addAll(ending.words());
        return new Line(wording.before() + ending.text() + wording.after(), words);
    }

    private static List<String> options(Piece piece, Bindings bindings) {
        return switch (piece) {
            case Piece.Said said -> List.of(said.text());
            case Piece.Locked locked -> List.of(locked.text());
            case Piece.Value value -> List.of(bindings.value(value.kind()));
            case Piece.Slot slot -> throw new IllegalArgumentException("a slot before the ending: " + slot);
            case Piece.Choice choice -> choice.choices().reversed();
        };
    }

    /// One space between words, none before punctuation, a capital first, and "a" or "an" as the next word sounds.
    private static String tidy(String text) {
        String spaced = LOOSE_MARK
                .matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("$1")
                .strip();
        String articled = ARTICLE.matcher(spaced).replaceAll(match -> article(match.group(1), match.group(2)));
        Matcher letter = LETTER_OR_DIGIT.matcher(articled);
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
