package comeback.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Lifts the scores of tokens that begin a hot word, and more so of those that go on with one begun; one that is
/// complete is less likely to run on into a longer word.
final class HotWordBias {
    private static final float BEGIN = 1.5f;
    private static final float GO_ON = 4f;

    private static final float RUN_PAST = -2.5f;

    private final List<List<Integer>> spellings;
    private final int[] letters;

    HotWordBias(HotWords hotWords, Vocabulary vocabulary) {
        List<List<Integer>> all = new ArrayList<>();
        for (String text : hotWords.texts()) {
            String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            all.add(spell(capital, vocabulary));
        }
        this.spellings = all.stream().filter(ids -> !ids.isEmpty()).distinct().toList();
        this.letters = spellings.isEmpty() ? new int[0] : vocabulary.idsThatBeginWithALetter();
    }

    /// Adds to `scores` (one a token id) what hot words deserve after the tokens `written`.
    ///
    /// @return the tokens that it has lifted
    Set<Integer> lift(float[] scores, List<Token> written) {
        Map<Integer, Float> bonuses = new TreeMap<>();
        for (List<Integer> spelling : spellings) {
            int begun = begun(spelling, written);
            bonuses.merge(spelling.get(begun), begun == 0 ? BEGIN : GO_ON, Math::max);
        }
        if (spellings.stream().anyMatch(spelling -> endsWith(written, spelling))) {
            for (int id : letters) {
                scores[id] += RUN_PAST;
            }
        }
        bonuses.forEach((id, bonus) -> scores[id] += bonus);
        return bonuses.keySet();
    }

    /// How many of a spelling's tokens the text already ends with (all of them: 0, for it may be said again).
    private static int begun(List<Integer> spelling, List<Token> written) {
        for (int length = Math.min(spelling.size() - 1, written.size()); length > 0; length--) {
            if (endsWith(written, spelling.subList(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean endsWith(List<Token> written, List<Integer> ids) {
        int first = written.size() - ids.size();
        return first >= 0
                && written.subList(first, written.size()).stream()
                        .map(Token::id)
                        .toList()
                        .equals(ids);
    }

    private static List<Integer> spell(String text, Vocabulary vocabulary) {
        List<Integer> ids = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            ids.addAll(vocabulary.spell(word));
        }
        return ids;
    }
}
