package comeback.listen;

import java.util.List;

/// Notices when a recogniser says the same thing over and over, as it does where there is nothing to hear.
final class LoopGuard {
    private static final int LONGEST_PHRASE = 8;

    private LoopGuard() {}

    /// How many of the last tokens only repeat the phrase before them; 0 while nothing loops.
    ///
    /// A loop is one token five times, or a phrase of two to eight tokens three times.
    static int surplus(List<Token> tokens) {
        for (int length = 1; length <= LONGEST_PHRASE; length++) {
            int times = length == 1 ? 5 : 3;
            if (repeats(tokens, length, times)) {
                return length * (times - 1);
            }
        }
        return 0;
    }

    private static boolean repeats(List<Token> tokens, int length, int times) {
        int first = tokens.size() - length * times;
        if (first < 0) {
            return false;
        }
        for (int i = first + length; i < tokens.size(); i++) {
            if (tokens.get(i).id() != tokens.get(i - length).id()) {
                return false;
            }
        }
        return true;
    }
}
