package comeback.app;

import comeback.problem.Problem;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Lines of a verse as they are written on the command line: counted from 1, such as `1,2,5-6`.
///
/// @param lines how many the verse has
record LineNumbers(int lines) {
    /// The zero-based indices of some lines.
    ///
    /// @throws Problem when one is no line of the verse, or a range runs backwards
    Set<Integer> indices(String written) {
        Set<Integer> indices = new TreeSet<>();
        for (String range : written.split(",", -1)) {
            String[] ends = range.strip().split("-", 2);
            int first = index(ends[0]);
            int last = ends.length == 1 ? first : index(ends[1]);
            if (last < first) {
                throw new Problem("The lines '%s' run backwards: write %d-%d.".formatted(range, last + 1, first + 1));
            }
            IntStream.rangeClosed(first, last).forEach(indices::add);
        }
        return indices;
    }

    /// The zero-based index of one line.
    ///
    /// @throws Problem when it is no line of the verse
    int index(String number) {
        String digits = number.strip();
        boolean isLine =
                digits.matches("\\d{1,4}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= lines;
        if (!isLine) {
            throw new Problem("'%s' is no line of this verse: its lines are 1 to %d.".formatted(digits, lines));
        }
        return Integer.parseInt(digits) - 1;
    }
}
