package comeback.plan;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.verse.FunctionWords;
import comeback.verse.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes words as they stand, so that whoever says anything at all can be answered: `said`, a short line or how a
/// longer one ends; `said.word`, a line of one word; `said.filler`, a line of nothing but "yeah" and "check it";
/// `said.again`, what was said before; `mention`, an everyday thing that was spoken of; `curse`.
///
/// Each claims no more than that the words are there, so nothing of it can be false.
final class SaidWords {
    private static final int MOST_WORDS = 5;
    private static final int MOST_SYLLABLES = 7;
    private static final int LONGEST_AGAIN = 4;
    private static final int SHORT = 3;
    /// A phrase of its own begins at one of these.
    private static final Set<String> STARTS = Set.of(
            "a", "an", "the", "my", "your", "our", "this", "that", "these", "no", "some", "every", "in", "on", "at",
            "with", "for", "from", "over", "under", "like", "not", "never", "so", "too", "by", "through", "into",
            "without");
    private static final Set<String> SUBJECTS = Set.of("i", "you", "he", "she", "we", "they", "it");
    private static final double CONFIDENCE = 0.5;

    private final WordLists lists;
    private final Belonging belonging;
    private final Set<List<String>> before = new HashSet<>();

    SaidWords(WordLists lists) {
        this.lists = lists;
        this.belonging = new Belonging(lists);
    }

    /// The words of a verse's next line; to be asked once for each, in order.
    List<Fact> find(Line line, int index, List<Clause> clauses) {
        List<String> words =
                Spelled.of(line.words().stream().map(word -> word.text()).toList());
        List<Fact> found = new ArrayList<>();
        words.stream().filter(lists::isCurse).limit(1).forEach(word -> found.add(fact("curse", List.of(word), index)));
        boolean filler = !words.isEmpty() && isFiller(words);
        if (filler) {
            found.add(fact("said.filler", words, index));
        } else if (words.size() == 1) {
            found.add(fact("said.word", words, index));
        }
        again(words, index, found);
        if (words.size() > 1 && !clauses.isEmpty() && !filler) {
            List<String> end = end(line, words, clauses.getLast());
            if (!end.isEmpty()) {
                found.add(fact("said", end, index));
            }
        }
        clauses.forEach(clause -> mentions(clause, found));
        return found;
    }

    private void mentions(Clause clause, List<Fact> found) {
        for (int at = 0; at < clause.words().size(); at++) {
            if (belonging.isNoun(clause, at)) {
                for (WordLists.Listed listed : lists.mentions(clause.words(), at)) {
                    found.add(new Fact(
                            listed.kind(), listed.entry().text(), listed.entry().plural(), clause.line(), CONFIDENCE));
                }
            }
        }
    }

    /// A short line said before, or a word said twice in a row.
    private void again(List<String> words, int index, List<Fact> found) {
        if (!before.add(words) && words.size() <= LONGEST_AGAIN) {
            found.add(fact("said.again", words, index));
        }
        for (int at = 1; at < words.size(); at++) {
            if (words.get(at).equals(words.get(at - 1)) && !FunctionWords.has(words.get(at))) {
                found.add(fact("said.again", List.of(words.get(at)), index));
                return;
            }
        }
    }

    private boolean isFiller(List<String> words) {
        int at = 0;
        while (at < words.size()) {
            int length = lists.fillerAt(words, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /// The last clause where it is short, else the longest phrase at its end that is, else the last word; nothing where
    /// only a part of what is denied or supposed would be left.
    ///
    /// @param last clause of the line
    private List<String> end(Line line, List<String> words, Clause last) {
        int size = words.size();
        int from = Math.max(0, size - last.words().size());
        if (fits(line, from)) {
            return words.subList(from, size);
        }
        for (int at = Math.max(from, size - MOST_WORDS); at < size - 1; at++) {
            if (STARTS.contains(words.get(at)) && fits(line, at) && isOneThing(words.subList(at + 1, size))) {
                return Doubt.isDenied(last, at - from) ? List.of() : words.subList(at, size);
            }
        }
        boolean tells = !FunctionWords.has(words.getLast()) && words.getLast().length() > SHORT && fits(line, size - 1);
        return tells && !Doubt.isDenied(last, size - 1 - from) ? words.subList(size - 1, size) : List.of();
    }

    /// Whether nobody else begins to do something in it: "the champion you'd bow", "in Bristol knows your name".
    private boolean isOneThing(List<String> rest) {
        return rest.stream()
                .limit(rest.size() - 1)
                .noneMatch(word -> SUBJECTS.contains(word)
                        || word.contains("'")
                        || lists.isLikelyVerb(word) && !word.endsWith("ed"));
    }

    private static boolean fits(Line line, int from) {
        var kept = line.words().subList(from, line.words().size());
        int syllables = kept.stream()
                .mapToInt(word -> word.pronunciation().syllables().size())
                .sum();
        return kept.size() <= MOST_WORDS && syllables <= MOST_SYLLABLES;
    }

    private static Fact fact(String kind, List<String> words, int index) {
        return new Fact(new FactKind(kind), Pronouns.asSaid(words), false, index, CONFIDENCE);
    }
}
