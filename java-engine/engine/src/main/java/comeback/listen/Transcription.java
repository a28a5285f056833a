package comeback.listen;

import java.util.List;

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

    /// The words, in order: figures as they are said, a word each; other signs that are no letter or apostrophe end a
    /// word and are left out.
    public List<SpokenWord> words() {
        return new TokenReader(tokens).words();
    }
}
