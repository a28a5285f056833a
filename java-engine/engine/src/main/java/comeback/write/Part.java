package comeback.write;

import comeback.verse.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Part of a line: its text, and its words where these are the same whatever stands beside it.
///
/// @param words none known where the text was put together within a word or after an article, which is said as the next
///     word begins, or has a word in it that is said as those round it ask for: a sum of money, a heteronym
record Part(String text, @Nullable List<Word> words) {
    static final Part NOTHING = new Part("", List.of());

    /// @param words those of `text`, read by itself
    /// @param mindNeighbours whether some of them may be said otherwise beside other words
    static Part of(String text, List<Word> words, boolean mindNeighbours) {
        boolean hasMoney = text.chars().anyMatch(letter -> "$£€¥".indexOf(letter) >= 0);
        return new Part(text, hasMoney || mindNeighbours ? null : words);
    }

    /// This part and `next` right after it.
    Part then(Part next) {
        String both = text + next.text;
        if (words == null || next.words == null || !isParted(text, next.text)) {
            return new Part(both, null);
        }
        List<Word> all = new ArrayList<>(words);
        all.addAll(next.words);
        return new Part(both, all);
    }

    /// Whether no word goes from one text into the other, and none is said otherwise for the other's sake.
    private static boolean isParted(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return true;
        }
        boolean isMarked = after.length() > 1 && after.charAt(0) == ',' && !Character.isDigit(after.charAt(1));
        if (Tidying.endsInArticle(before)) {
            return false;
        }
        return " \"".indexOf(before.charAt(before.length() - 1)) >= 0
                || " \"?!".indexOf(after.charAt(0)) >= 0
                || isMarked;
    }
}
