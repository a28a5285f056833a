package comeback.listen;

import comeback.sound.Lexicon;
import java.util.ArrayList;
import java.util.List;

/// What the recogniser makes of the current window, and how much of it two passes have agreed on.
///
/// A window starts at a row of the recording where settled words may follow; words after those are fresh.
final class Hearing {
    private static final double LEAST_CONFIDENCE = -0.7;
    private static final int INDEPENDENT_ROWS = 100;
    /// What is heard of less is not certain, however often.
    private static final int LEAST_PROOF_SAMPLES = 4 * Recogniser.SAMPLE_RATE;

    private final Recogniser recogniser;
    private final Lexicon lexicon;
    private final HotWords hotWords;
    private List<Token> certain = List.of();
    private List<Token> likely = List.of();
    private List<SpokenWord> fresh = List.of();
    private int certainFresh;
    private int passedRow;
    private Transcription latest = Transcription.NOTHING;

    Hearing(Recogniser recogniser, Lexicon lexicon, HotWords hotWords) {
        this.lexicon = lexicon;
        this.recogniser = recogniser;
        this.hotWords = hotWords;
    }

    /// The words that follow the settled ones.
    List<SpokenWord> fresh() {
        return fresh;
    }

    /// How many of the fresh words are certain: two passes, a second of sound apart or more, agreed on them, or they
    /// are old.
    int certainFresh() {
        return certainFresh;
    }

    /// Decodes the window's sound, which ends at `endRow` and has so many `onsets`;
    /// `settled` are the settled words that lie in it. The recogniser follows `beam` readings.
    void pass(float[] window, int onsets, int endRow, List<String> settled, int beam) {
        Transcription heard = recogniser.transcribe(window, new Hints(certain, hotWords, new Guess(likely), beam));
        if (heard.confidence(certain.size()) < LEAST_CONFIDENCE) {
            heard = new Transcription(certain);
        }
        List<SpokenWord> words = Echo.cut(heard.words(), onsets, lexicon);
        if (words.size() < heard.words().size()) {
            heard = heard.upTo(Math.max(certain.size(), words.getLast().endToken())); // what is certain stays
            words = heard.words();
        }
        List<String> known = new ArrayList<>(settled);
        known.addAll(texts(fresh));
        int first = WordJoin.index(known, settled.size(), texts(words));
        List<SpokenWord> now = words.subList(first, words.size());
        latest = heard;
        likely = heard.tokens().subList(certain.size(), heard.tokens().size());
        boolean isProof = endRow - passedRow >= INDEPENDENT_ROWS && window.length >= LEAST_PROOF_SAMPLES;
        int agreed = isProof ? agreed(texts(fresh), texts(now)) : 0;
        passedRow = endRow;
        fresh = List.copyOf(now);
        certainFresh = Math.min(certainFresh, fresh.size());
        trust(agreed);
    }

    /// Takes the first `count` fresh words for certain, if they were not yet.
    void trust(int count) {
        if (count > certainFresh) {
            certainFresh = count;
            int end = fresh.get(count - 1).endToken();
            end = Math.max(end, certain.size());
            certain = latest.tokens().subList(0, end);
            likely = latest.tokens().subList(end, latest.tokens().size());
        }
    }

    /// The first `count` fresh words are settled now.
    void settled(int count) {
        fresh = fresh.subList(count, fresh.size());
        certainFresh = Math.max(0, certainFresh - count);
    }

    /// The fresh words were none: whatever follows the settled ones is to be heard anew.
    void drop() {
        int end = freshToken();
        latest = latest.upTo(end);
        certain = certain.subList(0, Math.min(certain.size(), end));
        likely = List.of();
        fresh = List.of();
        certainFresh = 0;
    }

    /// The window starts later from now on, with the `settled` words, which stay certain if they are still where they
    /// were.
    void slide(List<String> settled) {
        List<SpokenWord> all = latest.words();
        int first = all.size() - fresh.size() - settled.size();
        int end = first + settled.size();
        boolean isThere = !settled.isEmpty()
                && first >= 0
                && texts(all.subList(first, end)).equals(settled);
        int goesOn = isThere ? all.get(end - 1).endToken() : freshToken();
        certain = isThere ? latest.tokens().subList(all.get(first).firstToken(), goesOn) : List.of();
        likely = latest.tokens().subList(goesOn, latest.tokens().size());
        certainFresh = 0;
    }

    /// The token after the last word that is not fresh.
    private int freshToken() {
        List<SpokenWord> all = latest.words();
        int before = all.size() - fresh.size();
        return before == 0 ? 0 : all.get(before - 1).endToken();
    }

    /// How many words two passes have in common from the start; the earlier one's last word is never sure.
    private static int agreed(List<String> before, List<String> now) {
        int count = 0;
        while (count < Math.min(before.size() - 1, now.size())
                && before.get(count).equals(now.get(count))) {
            count++;
        }
        return count;
    }

    private static List<String> texts(List<SpokenWord> words) {
        return words.stream().map(SpokenWord::text).toList();
    }
}
