package comeback.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a recogniser wrote for one window of sound, token by token; empty when it heard nothing.
public record Transcription(List<Token> tokens) {
    public static final Transcription NOTHING = new Transcription(List.of());

    public Transcription {
        tokens = List.copyOf(tokens);
    }

    /// The mean log-probability of its tokens from `firstToken` on; 0 when there are none.
    public double confidence(int firstToken) {
        return tokens.stream()
                .skip(firstToken)
                .mapToDouble(Token::logProbability)
                .average()
                .orElse(0);
    }

    /// The first `count` tokens of it.
    public Transcription upTo(int count) {
        return new Transcription(tokens.subList(0, count));
    }

    /// The words, in order; signs that are no letter, digit or apostrophe end a word and are left out.
    public List<SpokenWord> words() {
        List<SpokenWord> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at) == '’' ? '\'' : text.charAt(at);
                if (Character.isLetterOrDigit(sign) || sign == '\'') {
                    first = word.isEmpty() ? i : first;
                    word.append(sign);
                } else {
                    add(words, word, first, at == 0 ? i : i + 1);
                }
            }
        }
        add(words, word, first, tokens.size());
        return List.copyOf(words);
    }

    private void add(List<SpokenWord> words, StringBuilder word, int first, int end) {
        String text = word.toString().toLowerCase(Locale.ROOT).replaceAll("^'+|'+$", "");
        word.setLength(0);
        if (!text.isEmpty()) {
            double confidence = tokens.subList(first, Math.max(end, first + 1)).stream()
                    .mapToDouble(Token::logProbability)
                    .average()
                    .orElse(0);
            words.add(new SpokenWord(text, first, end, confidence));
        }
    }
}
