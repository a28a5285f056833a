package comeback.listen;

import java.util.List;

/// What a reading is likely to say next, since an earlier one said it: read ahead, it saves runs of the decoder and
/// changes nothing else.
///
/// @param tokens of the earlier reading, after what is certain
record Guess(List<Token> tokens) {
    static final Guess NONE = new Guess(List.of());
    private static final int FARTHEST = 3;
    private static final int LONGEST = 16;

    Guess {
        tokens = List.copyOf(tokens);
    }

    /// All of it.
    long[] ids() {
        return tokens.stream().mapToLong(Token::id).toArray();
    }

    /// What may follow `written` once it has left the earlier reading: that goes on after the same token close by, or
    /// else after the token in the same place.
    long[] after(List<Token> written) {
        int place = written.size() - 1;
        int found = place;
        for (int away = FARTHEST; away >= 0; away--) {
            found = isAt(place - away, written.getLast()) ? place - away : found;
            found = isAt(place + away, written.getLast()) ? place + away : found;
        }
        int begin = Math.clamp(found + 1, 0, tokens.size());
        return tokens.subList(begin, Math.min(tokens.size(), begin + LONGEST)).stream()
                .mapToLong(Token::id)
                .toArray();
    }

    private boolean isAt(int place, Token token) {
        return place >= 0 && place < tokens.size() && tokens.get(place).id() == token.id();
    }
}
