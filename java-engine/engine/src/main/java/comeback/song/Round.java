package comeback.song;

import comeback.bank.Fact;
import comeback.perform.Take;
import java.util.List;

/// One exchange: the opponent's turn and our answer to it.
///
/// @param answerFirstBar the zero-based bar on which our first line begins
/// @param answerBars how many bars our answer takes
/// @param facts what was found in the opponent's words
/// @param onsets where the answer's syllables are heard, in order
/// @param phrasesLate how many of the answer's phrases were not ready when they were to sound
public record Round(
        OpponentTurn opponent,
        int answerFirstBar,
        int answerBars,
        List<Fact> facts,
        Take take,
        Latency latency,
        List<MeasuredOnset> onsets,
        int phrasesLate) {
    public Round {
        facts = List.copyOf(facts);
        onsets = List.copyOf(onsets);
    }

    public OnsetErrors onsetErrors() {
        return OnsetErrors.of(onsets);
    }

    /// The first bar after this round.
    public int endBar() {
        return answerFirstBar + answerBars;
    }
}
