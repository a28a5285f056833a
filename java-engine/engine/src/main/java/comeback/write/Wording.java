package comeback.write;

import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.LineRhythm;
import comeback.verse.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A template with its facts and optional words settled, but for its ending. Immutable; any thread.
final class Wording {
    private static final Pattern CLOSING_MARKS = Pattern.compile("[,?!.\"'][,?!.\"' ]*");

    private final String before;
    private final String after;
    private final List<Word> words;
    private final LineRhythm rhythm;
    private final boolean standsAlone;
    /// What stands before the ending, once somebody has asked for it.
    private @Nullable String tidied;

    /// @param before what stands before the ending, not yet tidied
    /// @param after what stands after it
    /// @param words those of `before`
    /// @param mindNeighbours whether some of them may be said otherwise beside the ending
    Wording(String before, String after, List<Word> words, boolean mindNeighbours) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.rhythm = LineRhythm.of(words);
        this.standsAlone = !mindNeighbours
                && before.endsWith(" ")
                && before.codePoints().anyMatch(Character::isLetter)
                && !Tidying.endsInArticle(before)
                && (after.isEmpty() || CLOSING_MARKS.matcher(after).matches());
    }

    /// Of the line without the ending.
    int syllables() {
        return rhythm.count();
    }

    /// Of the line without the ending.
    LineRhythm rhythm() {
        return rhythm;
    }

    /// Whether what stands before `ending` and the ending itself read the same as by themselves, and nothing is said
    /// after it.
    boolean standsAlone(Line ending, LineReader reader) {
        return standsAlone && !reader.mindNeighbours(ending.words());
    }

    /// The whole line, as it is to be read and said.
    Line line(Line ending, LineReader reader) {
        if (!standsAlone(ending, reader)) {
            return reader.read(Tidying.tidy(before + ending.text() + after));
        }
        List<Word> all = new ArrayList<>(words.size() + ending.words().size());
        all.addAll(words);
        all.addAll(ending.words());
        return new Line(tidied() + ending.text() + after, all);
    }

    private String tidied() {
        String known = tidied;
        if (known == null) {
            known = Tidying.tidy(before) + " ";
            tidied = known;
        }
        return known;
    }
}
