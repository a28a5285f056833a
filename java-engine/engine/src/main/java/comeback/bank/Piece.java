package comeback.bank;

import java.util.List;
import java.util.Set;

/// A part of a line's template.
public sealed interface Piece {
    /// Words as they stand.
    record Said(String text) implements Piece {}

    /// One of `choices`; the empty one means nothing is said.
    record Choice(List<String> choices) implements Piece {
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /// The value of the fact that met the need for `kind`.
    record Value(FactKind kind) implements Piece {}

    /// A typed slot at the line's end, narrowed to endings of one of `themes` unless that is empty.
    record Slot(String classId, Set<String> themes) implements Piece {
        public Slot {
            themes = Set.copyOf(themes);
        }
    }

    /// An ending that is always the same.
    record Locked(String text) implements Piece {}
}
