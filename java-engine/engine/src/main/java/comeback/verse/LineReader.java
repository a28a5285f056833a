package comeback.verse;

import comeback.sound.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a written line: its words, without punctuation, and how each is said.
public final class LineReader {
    private static final Pattern WORD = Pattern.compile("'?[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*'?");

    private static final Set<String> CLIPPED = Set.of("'cause", "'em", "'til", "'bout", "'round", "'n");

    private final Lexicon lexicon;

    public LineReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A line of no words when `text` has none.
    public Line read(String text) {
        List<Word> words = WORD.matcher(text)
                .results()
                .map(match -> unquoted(match.group()))
                .map(word -> new Word(word, lexicon.pronounce(word)))
                .toList();
        return new Line(text.strip(), words);
    }

    /// Quotation marks look like apostrophes: 'you rap' keeps none, rappin' and 'cause keep theirs.
    private static String unquoted(String token) {
        String word = token.replace('’', '\'');
        if (word.startsWith("'") && !CLIPPED.contains(word.toLowerCase(Locale.ROOT))) {
            word = word.substring(1);
        }
        return word.endsWith("'") && !word.endsWith("in'") && !word.endsWith("s'")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
