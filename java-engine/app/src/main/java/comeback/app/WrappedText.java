package comeback.app;

import java.util.ArrayList;
import java.util.List;

/// Text in rows of at most so many columns, cut between pieces; signs that take no column may be in a piece.
final class WrappedText {
    private final int columns;
    private final List<String> rows = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();
    private int used;

    WrappedText(int columns) {
        this.columns = columns;
    }

    /// Of words that are parted by spaces, and cut where one is longer than a row.
    static List<String> rows(String text, int columns) {
        WrappedText wrapped = new WrappedText(columns);
        for (String word : text.split(" +")) {
            wrapped.word(word, word, word.length());
        }
        return wrapped.rows();
    }

    /// Adds a word after a space.
    ///
    /// @param shown how it looks
    /// @param plain without what takes no column: it is cut where it is longer than a row
    /// @param width columns of `shown`
    void word(String shown, String plain, int width) {
        if (width > columns) {
            for (int at = 0; at < plain.length(); at += columns) {
                String part = plain.substring(at, Math.min(plain.length(), at + columns));
                add(part, part.length(), 0);
            }
        } else {
            add(shown, width, used == 0 ? 0 : 1);
        }
    }

    /// Adds a piece right after the one before, if the row has room.
    void piece(String shown, int width) {
        add(shown, width, 0);
    }

    private void add(String shown, int width, int space) {
        if (used + space + width > columns) {
            endRow();
        } else {
            row.append(" ".repeat(space));
            used += space;
        }
        row.append(shown);
        used += width;
    }

    private void endRow() {
        if (used > 0) {
            rows.add(row.toString());
        }
        row.setLength(0);
        used = 0;
    }

    List<String> rows() {
        endRow();
        return List.copyOf(rows);
    }
}
