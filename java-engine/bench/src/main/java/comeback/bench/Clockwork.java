package comeback.bench;

import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.perform.PhraseSpan;
import comeback.write.Lyric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long a voice takes, on the wall clock, warm.
///
/// @param realTimeFactor seconds of work a second of sound, whole closed loop, median over lines
/// @param firstChunkMillis until a phrase of 0.8 s is there
/// @param chunkSeconds how long that phrase sounds
/// @param firstLineMillis until the verse's first line is there, median
record Clockwork(double realTimeFactor, double firstChunkMillis, double chunkSeconds, double firstLineMillis) {
    private static final int ROUNDS = 3;

    /// @param chunk a lyric whose first line sounds for 0.8 s
    static Clockwork of(Performer performer, Lyric verse, Lyric chunk) {
        List<Double> factors = new ArrayList<>();
        List<Double> lines = new ArrayList<>();
        List<Double> chunks = new ArrayList<>();
        double chunkSeconds = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (PhraseSpan span : performer.phrases(verse)) {
                long begun = System.nanoTime();
                Phrase phrase = performer.perform(verse, span);
                double millis = (System.nanoTime() - begun) / 1e6;
                lines.add(millis);
                factors.add(millis / 1000 / (phrase.samples().length / (double) Performer.SAMPLE_RATE));
            }
            for (PhraseSpan span : performer.phrases(chunk)) {
                long begun = System.nanoTime();
                Phrase phrase = performer.perform(chunk, span);
                chunkSeconds = phrase.samples().length / (double) Performer.SAMPLE_RATE;
                chunks.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return new Clockwork(median(factors), median(chunks), chunkSeconds, median(lines));
    }

    private static double median(List<Double> values) {
        return Figures.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("realTimeFactor", Figures.thousandth(realTimeFactor));
        json.put("firstChunkMillis", Figures.tenth(firstChunkMillis));
        json.put("firstChunkSeconds", Figures.tenth(chunkSeconds));
        json.put("firstLineMillis", Figures.tenth(firstLineMillis));
        return json;
    }
}
