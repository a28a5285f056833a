package comeback.engine.live;

import java.util.Optional;

/// The plan of a battle on the host's timeline: from a bar on, `bars` to listen and `bars` to answer, again and again.
///
/// @param startBar zero-based
/// @param bars at least 1
record TurnPattern(int startBar, int bars) {
    /// One exchange of the pattern.
    ///
    /// @param listenBar the first bar in which the opponent raps
    /// @param answerBar the first bar of our answer
    record Exchange(int listenBar, int answerBar) {
        private static final int MORE_THAN_ANY_SONG = 10_000;

        /// The opponent raps from `bar` on until the producer asks for the answer, which sets its bar.
        static Exchange untilTold(int bar) {
            return new Exchange(bar, bar + MORE_THAN_ANY_SONG);
        }
    }

    TurnPattern {
        if (bars < 1) {
            throw new IllegalArgumentException("a turn has bars");
        }
    }

    /// The exchange in which the opponent raps in `bar`; nothing while it is our turn, or before the start.
    Optional<Exchange> listeningIn(int bar) {
        int since = bar - startBar;
        int first = startBar + Math.floorDiv(since, 2 * bars) * 2 * bars;
        return since < 0 || bar >= first + bars ? Optional.empty() : Optional.of(new Exchange(first, first + bars));
    }
}
