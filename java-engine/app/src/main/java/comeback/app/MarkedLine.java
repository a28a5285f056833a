package comeback.app;

import comeback.analyse.RhymeLetters;
import comeback.verse.Line;
import comeback.verse.RhymeSpan;
import comeback.verse.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A line as it was written, its rhymes in the colours of their chains or, where there are none, with
/// the chain's letter after each: "back up[a]".
final class MarkedLine {
    private final RhymeLetters letters;
    private final boolean colours;
    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Word> words;
    private final List<RhymeSpan> spans;

    /// @param spans of the line
    MarkedLine(Line line, List<RhymeSpan> spans, RhymeLetters letters, boolean colours) {
        this.letters = letters;
        this.colours = colours;
        this.words = line.words();
        this.spans = List.copyOf(spans);
        String plain = line.text().replaceAll("\\p{Cntrl}", " ");
        this.text = finds(plain) ? plain : words.stream().map(Word::text).collect(Collectors.joining(" "));
        if (starts.isEmpty()) {
            finds(text);
        }
    }

    /// Whether every word is found where it is written; then `starts` says where.
    private boolean finds(String written) {
        String even = written.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
        int from = 0;
        for (Word word : words) {
            int at = even.indexOf(word.text(), from);
            if (at < 0) {
                starts.clear();
                return false;
            }
            starts.add(at);
            from = at + word.text().length();
        }
        return true;
    }

    List<String> rows(int columns) {
        WrappedText wrapped = new WrappedText(columns);
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int end = space < 0 ? text.length() : space;
            if (end > from) {
                add(from, end, wrapped);
            }
            from = end + 1;
        }
        return wrapped.rows();
    }

    /// The stretch from `from` to `end`, which has no space in it.
    private void add(int from, int end, WrappedText wrapped) {
        StringBuilder shown = new StringBuilder();
        int width = end - from;
        int at = from;
        for (int w = 0; w < words.size(); w++) {
            int start = starts.get(w);
            int stop = start + words.get(w).text().length();
            if (start >= at && stop <= end) {
                String word = text.substring(start, stop);
                String marks = colours ? "" : marks(w);
                shown.append(text, at, start).append(colours ? painted(word, w) : word + marks);
                width += marks.length();
                at = stop;
            }
        }
        wrapped.word(shown.append(text, at, end).toString(), text.substring(from, end), width);
    }

    private String painted(String word, int index) {
        return spans.stream()
                .filter(span -> span.firstWord() <= index && index <= span.lastWord())
                .findFirst()
                .map(span -> Paint.of(word, letters.number(span.chain())))
                .orElse(word);
    }

    private String marks(int word) {
        return spans.stream()
                .filter(span -> span.lastWord() == word)
                .map(span -> "[" + letters.ofChain(span.chain()).toLowerCase(Locale.ROOT) + "]")
                .collect(Collectors.joining());
    }
}
