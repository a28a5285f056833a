package comeback.listen;

import comeback.sound.SpokenFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the words that tokens spell. What a recogniser writes in figures and signs comes out as it is said, each word
/// of it with all of its tokens: `$5 million` is "five million dollars". For one thread, once.
final class TokenReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}']+");

    private final List<Token> tokens;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<SpokenWord> words = new ArrayList<>();

    /// What lies between two spaces.
    ///
    /// @param tokens of each sign of the text, its index
    private record Piece(StringBuilder text, List<Integer> tokens) {
        Piece() {
            this(new StringBuilder(), new ArrayList<>());
        }

        String bare() {
            return text.toString().replaceAll("[^\\p{L}\\p{Nd}]+$", "");
        }
    }

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<SpokenWord> words() {
        split();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean scaled = at + 1 < pieces.size()
                    && SpokenFigure.isScaledMoney(
                            piece.text().toString(), pieces.get(at + 1).bare());
            if (scaled) {
                Piece scale = pieces.get(++at);
                say(piece, SpokenFigure.read(piece.text().substring(1)));
                say(scale, List.of(scale.bare()));
                say(scale, SpokenFigure.read(piece.text().substring(0, 1)));
            } else {
                say(piece);
            }
        }
        return List.copyOf(words);
    }

    private void split() {
        pieces.add(new Piece());
        for (int token = 0; token < tokens.size(); token++) {
            for (char sign : tokens.get(token).text().toCharArray()) {
                if (Character.isWhitespace(sign) || Vocabulary.SPACE.charAt(0) == sign) {
                    pieces.add(new Piece());
                } else {
                    pieces.getLast().text().append(sign == '’' ? '\'' : sign);
                    pieces.getLast().tokens().add(token);
                }
            }
        }
    }

    private void say(Piece piece) {
        List<String> said = SpokenFigure.read(piece.text().toString());
        if (said.isEmpty()) {
            WORD.matcher(piece.text()).results().forEach(word -> add(word.group(), piece, word.start(), word.end()));
        } else {
            say(piece, said);
        }
    }

    private void say(Piece piece, List<String> said) {
        said.forEach(word -> add(word, piece, 0, piece.tokens().size()));
    }

    private void add(String written, Piece piece, int start, int end) {
        String text = written.toLowerCase(Locale.ROOT).replaceAll("^'+|'+$", "");
        if (!text.isEmpty()) {
            int first = piece.tokens().get(start);
            int last = piece.tokens().get(end - 1);
            double confidence = tokens.subList(first, last + 1).stream()
                    .mapToDouble(Token::logProbability)
                    .average()
                    .orElse(0);
            words.add(new SpokenWord(text, first, last + 1, confidence));
        }
    }
}
