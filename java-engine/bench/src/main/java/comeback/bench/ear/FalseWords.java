package comeback.bench.ear;

import comeback.bench.Figures;
import comeback.bench.noise.Noise;
import comeback.listen.Heard;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the live ear takes for words in sound that has none: turns of twenty seconds, a fresh ear each, as in a song.
final class FalseWords {
    private static final int TURN_SECONDS = 20;
    private static final int BLOCKS = TURN_SECONDS * Noise.SAMPLE_RATE / LiveStream.BLOCK_FRAMES;

    private static final int MOST_TOLD = 300;

    private final Ears ears;

    FalseWords(Ears ears) {
        this.ears = ears;
    }

    /// @return how many words were heard, at most in any revision and at the end of turns, and the first of those
    Map<String, Object> in(Noise noise, double minutes) {
        int turns = (int) Math.ceil(60 * minutes / TURN_SECONDS);
        int words = 0;
        int kept = 0;
        StringBuilder text = new StringBuilder();
        double processor = 0;
        for (int turn = 0; turn < turns; turn++) {
            LiveStream stream = new LiveStream(ears.live(), Noise.SAMPLE_RATE);
            for (int block = 0; block < BLOCKS; block++) {
                stream.play(noise.block(LiveStream.BLOCK_FRAMES));
            }
            Heard heard = stream.finish();
            words += stream.mostWords();
            kept += heard.words().size();
            text.append(heard.words().isEmpty() ? "" : heard.text() + " / ");
            processor += stream.processorSeconds();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("minutes", turns * TURN_SECONDS / 60.0);
        json.put("words", words);
        json.put("finalWords", kept);
        json.put("heard", text.substring(0, Math.min(text.length(), MOST_TOLD)));
        json.put("realTimeFactor", Figures.thousandth(processor / (turns * TURN_SECONDS)));
        return json;
    }
}
