package comeback.verse;

import comeback.problem.Problem;
import comeback.sound.LatinLetters;
import comeback.sound.Lexicon;
import comeback.sound.LongWords;
import comeback.sound.Pronunciation;
import comeback.sound.SpokenFigure;
import comeback.sound.Syllable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a written line: its words, without punctuation, and how each is said. Any thread.
public final class LineReader {
    /// So much of what cannot be read is shown in a sentence.
    private static final int SHOWN = 40;

    private final Lexicon lexicon;

    public LineReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A line of no words when `text` has none. Never fails: words in letters that are not Latin are passed over, as
    /// are endless ones, emoji and punctuation.
    public Line read(String text) {
        List<String> tokens = WrittenWords.of(text);
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            words.add(new Word(tokens.get(at), said(tokens, at)));
        }
        return new Line(text.strip(), words);
    }

    /// "$5 million" is "five" and "million dollars"; any other word is said as its
    /// neighbours ask for.
    private Pronunciation said(List<String> tokens, int at) {
        String token = tokens.get(at);
        if (at > 0 && SpokenFigure.isScaledMoney(tokens.get(at - 1), token)) {
            List<Syllable> syllables = new ArrayList<>(lexicon.pronounce(token).syllables());
            syllables.addAll(
                    lexicon.pronounce(tokens.get(at - 1).substring(0, 1)).syllables());
            return new Pronunciation(syllables);
        }
        boolean scaled = at + 1 < tokens.size() && SpokenFigure.isScaledMoney(token, tokens.get(at + 1));
        return scaled ? lexicon.pronounce(token.substring(1)) : lexicon.pronounce(tokens, at);
    }

    /// Whether some of `words` may be said otherwise beside other words.
    public boolean mindNeighbours(List<Word> words) {
        for (Word word : words) {
            if (lexicon.mindsNeighbours(word.text())) {
                return true;
            }
        }
        return false;
    }

    /// The first word of `text` that cannot be read, if there is one.
    public static Optional<String> unreadable(String text) {
        return WrittenWords.all(text)
                .filter(word -> !WrittenWords.isReadable(word))
                .findFirst();
    }

    /// For a line that somebody wrote to be said or answered, rather than one that was heard.
    ///
    /// @throws Problem when a word of it cannot be read
    public static void requireReadable(String line) {
        requireReadable(line, "The line '%s'".formatted(shown(line.strip())));
    }

    /// For what somebody wrote to be said or answered, rather than what was heard.
    ///
    /// @param what the text is, as a sentence begins with it: "Line 3"
    /// @throws Problem when a word of it cannot be read
    public static void requireReadable(String text, String what) {
        unreadable(text).ifPresent(word -> {
            String wrong = LatinLetters.canFold(word)
                    ? "%s has the word '%s', which is %d characters long: part it into words of %d or fewer."
                            .formatted(what, shown(word), word.length(), LongWords.LONGEST)
                    : "%s has the word '%s', whose letters are not Latin: write it as it sounds in English."
                            .formatted(what, shown(word));
            throw new Problem(wrong);
        });
    }

    private static String shown(String text) {
        boolean whole = text.codePointCount(0, text.length()) <= SHOWN;
        return whole ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
