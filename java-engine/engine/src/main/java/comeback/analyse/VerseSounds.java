package comeback.analyse;

import comeback.sound.Phoneme;
import comeback.verse.Line;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The syllables of a verse in a row, with what rhyme asks of each. Indices are over the whole verse.
final class VerseSounds {
    private final List<VerseSyllable> syllables = new ArrayList<>();
    private final List<List<Phoneme>> between = new ArrayList<>();
    private final int[] lines;
    private final int[] lineStarts;
    private final int[] wordEnds;
    private final int[] words;
    private final boolean[] accented;

    VerseSounds(List<Line> verse) {
        lineStarts = new int[verse.size() + 1];
        for (int line = 0; line < verse.size(); line++) {
            syllables.addAll(VerseSyllable.of(verse.get(line)));
            lineStarts[line + 1] = syllables.size();
        }
        lines = new int[syllables.size()];
        wordEnds = new int[syllables.size()];
        words = new int[syllables.size()];
        accented = new boolean[syllables.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int line = 0; line < verse.size(); line++) {
            fill(line, verse.get(line), numbers);
        }
    }

    private void fill(int line, Line verse, Map<String, Integer> numbers) {
        int end = lineStarts[line + 1];
        for (int at = end - 1; at >= lineStarts[line]; at--) {
            VerseSyllable syllable = syllables.get(at);
            String text = verse.words().get(syllable.word()).text().toLowerCase(Locale.ROOT);
            lines[at] = line;
            words[at] = numbers.computeIfAbsent(text, fresh -> numbers.size());
            boolean endsWord = at == end - 1 || syllables.get(at + 1).word() != syllable.word();
            wordEnds[at] = endsWord ? at : wordEnds[at + 1];
            boolean lifted = at == end - 1
                    || at == end - 2 && endsWord && !syllables.get(end - 1).stressed();
            accented[at] = syllable.stressed() || lifted;
        }
        for (int at = lineStarts[line]; at < end; at++) {
            List<Phoneme> after = syllables.get(at).syllable().coda();
            if (at + 1 < end && !syllables.get(at + 1).syllable().onset().isEmpty()) {
                List<Phoneme> joined = new ArrayList<>(after);
                joined.addAll(syllables.get(at + 1).syllable().onset());
                after = joined;
            }
            between.add(after);
        }
    }

    int size() {
        return lines.length;
    }

    int line(int at) {
        return lines[at];
    }

    /// Its place in its line.
    int inLine(int at) {
        return at - lineStarts[lines[at]];
    }

    /// The first syllable of the line after.
    int lineEnd(int at) {
        return lineStarts[lines[at] + 1];
    }

    /// The last syllable of `line`, which has one.
    int lineLast(int line) {
        return lineStarts[line + 1] - 1;
    }

    boolean endsLine(int at) {
        return at + 1 == lineEnd(at);
    }

    /// The last syllable of its word.
    int wordEnd(int at) {
        return wordEnds[at];
    }

    /// A number for the word's text: equal words have equal numbers.
    int word(int at) {
        return words[at];
    }

    VerseSyllable syllable(int at) {
        return syllables.get(at);
    }

    Phoneme vowel(int at) {
        return syllables.get(at).syllable().nucleus();
    }

    boolean isStressed(int at) {
        return syllables.get(at).stressed();
    }

    /// Whether a rhyme may begin here: on a stress, or on what a line's end lifts, as the "on" of "on it".
    boolean isAccented(int at) {
        return accented[at];
    }

    List<Phoneme> onset(int at) {
        return syllables.get(at).syllable().onset();
    }

    List<Phoneme> coda(int at) {
        return syllables.get(at).syllable().coda();
    }

    /// The consonants up to the line's next vowel.
    List<Phoneme> between(int at) {
        return between.get(at);
    }
}
