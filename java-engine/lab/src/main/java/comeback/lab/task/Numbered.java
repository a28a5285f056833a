package comeback.lab.task;

import java.util.List;

/// Tokens of one letter and a number: `n0`, `n1`, …; the letter keeps them apart from a seed's digits.
final class Numbered {
    private Numbered() {}

    static void add(List<String> tokens, String letter, int count) {
        for (int i = 0; i < count; i++) {
            tokens.add(letter + i);
        }
    }
}
